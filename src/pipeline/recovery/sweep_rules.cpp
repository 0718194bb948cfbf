#include "pipeline/recovery/sweep_rules.hpp"

#include <algorithm>

namespace zylin::recovery {
namespace {

constexpr std::chrono::hours overlap{1};
constexpr std::chrono::days look_back_after_fast_clock{1};
constexpr std::chrono::days longest_look_back{30};

/// Twilio docs, Recording resource: statuses of recordings that can be fetched, now or later.
bool can_be_fetched(std::string_view status) {
  return status == "completed" || status == "processing";
}

/// An account may also record whole calls (trunk, REST): such a recording of one of our calls contains our own greeting
/// and would cause a second answer.
bool asked_for_by_greeting(std::string_view source) {
  return source.empty() || source == "RecordVerb";
}

}  // namespace

recording_class classify_recording(const ports::listed_recording& listed, time_point begun_at) {
  const bool from_before = listed.made_at && *listed.made_at < std::chrono::floor<std::chrono::seconds>(begun_at);
  if (from_before || !can_be_fetched(listed.status) || !asked_for_by_greeting(listed.source)) {
    return recording_class::not_work;
  }
  return listed.duration == std::chrono::seconds{0} ? recording_class::left_none : recording_class::take;
}

bool is_ours(const ports::directory_entry& entry, const config::twilio_settings& account) {
  return account.voice_number ? entry.row.to == account.voice_number->str() : entry.direction == "inbound";
}

ports::sweep_mark without_future(ports::sweep_mark mark, time_point now) {
  const time_point earlier = now - look_back_after_fast_clock;
  if (mark.begun_at > now) {
    return {.begun_at = earlier, .seen_until = earlier};
  }
  if (mark.seen_until > now) {
    mark.seen_until = earlier;
  }
  return mark;
}

time_point list_from(const ports::sweep_mark& mark, time_point now) {
  return std::max({mark.begun_at, mark.seen_until - overlap, now - longest_look_back});
}

bool concerns_one_call_only(errc code) noexcept {
  return code == errc::rejected || code == errc::bad_response || code == errc::response_too_large;
}

}  // namespace zylin::recovery
