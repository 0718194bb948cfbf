#include "zylin/pipeline/sweep_rules.hpp"

#include <algorithm>

namespace zylin {
namespace {

constexpr std::chrono::hours overlap{1};
constexpr std::chrono::days look_back_after_fast_clock{1};
constexpr std::chrono::days longest_look_back{30};

/// Twilio docs, Recording resource: what it will be possible to fetch.
bool can_be_fetched(std::string_view status) {
  return status == "completed" || status == "processing";
}

/// An account may record whole calls besides (trunk, REST): such a recording of one of our calls holds our own greeting
/// and would make a second answer.
bool asked_for_by_greeting(std::string_view source) {
  return source.empty() || source == "RecordVerb";
}

}  // namespace

sweep_verdict judge(const listed_recording& listed, time_point begun_at) {
  const bool from_before = listed.made_at && *listed.made_at < std::chrono::floor<std::chrono::seconds>(begun_at);
  if (from_before || !can_be_fetched(listed.status) || !asked_for_by_greeting(listed.source)) {
    return sweep_verdict::not_work;
  }
  return listed.duration == std::chrono::seconds{0} ? sweep_verdict::left_none : sweep_verdict::take;
}

bool is_ours(const directory_entry& entry, const twilio_settings& account) {
  return account.voice_number ? entry.row.to == account.voice_number->str() : entry.direction == "inbound";
}

sweep_mark without_future(sweep_mark mark, time_point now) {
  const time_point earlier = now - look_back_after_fast_clock;
  if (mark.begun_at > now) {
    return {.begun_at = earlier, .seen_until = earlier};
  }
  if (mark.seen_until > now) {
    mark.seen_until = earlier;
  }
  return mark;
}

time_point list_from(const sweep_mark& mark, time_point now) {
  return std::max({mark.begun_at, mark.seen_until - overlap, now - longest_look_back});
}

bool concerns_one_call_only(errc code) noexcept {
  return code == errc::rejected || code == errc::bad_response || code == errc::response_too_large;
}

}  // namespace zylin
