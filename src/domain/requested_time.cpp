#include "zylin/domain/requested_time.hpp"

#include "quoted_words.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

/// How much of a wish a reading tells.
int weight(const time_reading& reading) {
  constexpr int date = 4;
  constexpr int time = 3;
  constexpr int window = 2;
  return (reading.date ? date : 0) + (reading.time ? time : reading.window ? window : reading.soonest ? 1 : 0);
}

spoken_when read_as(std::string_view text, const time_context& context) {
  return {.reading = read_time_phrase(text, context), .words = find_time_phrase(text, context)};
}

/// What was said replaces what was only understood.
time_reading merge(time_reading understood, const time_reading& spoken) {
  if (spoken.soonest) {
    return spoken;
  }
  understood.date = spoken.date ? spoken.date : understood.date;
  if (spoken.time || spoken.window) {
    understood.time = spoken.time;
    understood.window = spoken.window;
  }
  return understood;
}

bool mixes_hindi(const business& business) {
  return business.region == "IN";
}

}  // namespace

spoken_when read_when(std::string_view text, std::string_view language, const business& business, local_minutes now) {
  time_context context{
      .now = now, .day_first = writes_day_first(business.region), .language = language, .business = &business};
  spoken_when best = read_as(text, context);
  const std::string_view business_language = business.language;
  const std::array<std::string_view, 2> others = {business_language, mixes_hindi(business) ? "hi" : business_language};
  for (const std::string_view other : others) {
    if (other == context.language) {
      continue;
    }
    context.language = other;
    const spoken_when found = read_as(text, context);
    if (weight(found.reading) > weight(best.reading)) {
      best = found;
    }
  }
  return best;
}

time_reading read_requested_time(const understanding& what, std::string_view transcript, const business& business,
                                 local_minutes now) {
  time_reading wish{.date = what.date, .time = what.time};
  if (!what.when_phrase) {
    return wish;
  }
  wish = merge(wish, read_when(*what.when_phrase, what.language, business, now).reading);
  return is_said(*what.when_phrase, transcript)
             ? wish
             : merge(wish, read_when(transcript, what.language, business, now).reading);
}

time_reading read_said_time(const understanding& what, std::string_view transcript, const business& business,
                            local_minutes now) {
  if (what.when_phrase && is_said(*what.when_phrase, transcript)) {
    return read_requested_time(what, transcript, business, now);
  }
  return read_when(transcript, what.language, business, now).reading;
}

std::optional<start_span> starts_wanted(const time_reading& wish, const business& business, local_minutes now) {
  if (wish.date && wish.time) {
    return exactly(local_days(*wish.date) + *wish.time);
  }
  if (!wish.window && !wish.soonest) {
    return std::nullopt;
  }
  if (wish.date) {
    const time_window hours = wish.window.value_or(time_window{});
    const local_days day(*wish.date);
    const local_minutes until = day + hours.until;
    const local_minutes from = day + hours.from;
    return start_span{.from = until > now ? std::max(from, now) : from, .until = until};
  }
  const local_days last = std::chrono::floor<days>(now) + business.booking.horizon + days(1);
  return wish.window ? std::nullopt : std::optional(start_span{.from = now, .until = last});
}

refusal why_none(const availability& calendar, const business& business, const start_span& wanted) {
  const local_days day = std::chrono::floor<days>(wanted.from);
  const minutes step = std::max(business.booking.slot_step, minutes(1));
  std::optional<refusal> reason;
  for (const day_interval& open : hours_on(business, day)) {
    for (local_minutes start = day + open.opens; start < day + open.closes && start < wanted.until; start += step) {
      reason = start >= wanted.from ? calendar.check(start) : reason;
    }
  }
  return reason.value_or(calendar.check(wanted.from).value_or(refusal::outside_hours));
}

}  // namespace zylin::domain
