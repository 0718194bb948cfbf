#include "zylin/domain/requested_time.hpp"

#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/opening_hours.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

/// How specific a reading is.
int weight(const time_reading& reading) {
  constexpr int date = 4;
  constexpr int time = 3;
  constexpr int window = 2;
  const bool days = reading.first_day || reading.last_day;
  return (reading.date ? date
          : days       ? 1
                       : 0) +
         (reading.time      ? time
          : reading.window  ? window
          : reading.soonest ? 1
                            : 0);
}

int weight(const time_request& request) {
  int most = 0;
  for (const time_reading& wish : request.wishes) {
    most = std::max(most, weight(wish));
  }
  return most;
}

bool mixes_hindi(const business& business) {
  return business.region == "IN";
}

/// The language in which the words say most.
time_context choose_context(std::string_view text, std::string_view language, const business& business,
                            local_minutes now) {
  time_context best{
      .now = now, .day_first = writes_day_first(business.region), .language = language, .business = &business};
  int most = weight(read_time_request(text, best));
  const std::string_view business_language = business.language;
  const std::array<std::string_view, 2> others = {business_language, mixes_hindi(business) ? "hi" : business_language};
  time_context context = best;
  // If the words show their language, one of them may look like a word of another: "mon rendez-vous" is not Monday.
  const bool is_shown = shown_language(text) == language;
  for (const std::string_view other : others) {
    context.language = other;
    const bool is_mixed_in = other == "hi" && mixes_hindi(business);
    const bool is_tried = other != language && (!is_shown || is_mixed_in);
    const int says = is_tried ? weight(read_time_request(text, context)) : 0;
    if (says > most) {
      best = context;
      most = says;
    }
  }
  return best;
}

/// Whether `wish` contains every part of day and time that `words` has.
bool agrees(const time_reading& wish, const time_reading& words) {
  const bool time = !words.time || wish.time == words.time ||
                    (wish.window && *words.time >= wish.window->from && *words.time < wish.window->until);
  return (!words.date || wish.date == words.date) && time && (!words.window || wish.window == words.window);
}

/// The only wish that `words` agree with.
std::optional<time_reading> only_one(const std::vector<time_reading>& wishes, const time_reading& words) {
  if (!words.date && !words.time && !words.window) {
    return std::nullopt;
  }
  std::optional<time_reading> found;
  for (const time_reading& wish : wishes) {
    if (!agrees(wish, words)) {
      continue;
    }
    if (found) {
      return std::nullopt;
    }
    found = wish;
  }
  return found;
}

std::optional<time_reading> selected(const time_request& request, const understanding& what, const business& business,
                                     local_minutes now) {
  const time_reading quoted =
      what.when_phrase ? read_when(*what.when_phrase, what.language, business, now).reading : time_reading{};
  const auto by_words = only_one(request.wishes, quoted);
  return by_words ? by_words : only_one(request.wishes, {.date = what.date, .time = what.time});
}

}  // namespace

spoken_when read_when(std::string_view text, std::string_view language, const business& business, local_minutes now) {
  const time_context context = choose_context(text, language, business, now);
  return {.reading = read_time_phrase(text, context), .words = find_time_phrase(text, context)};
}

time_request read_spoken_request(std::string_view text, std::string_view language, const business& business,
                                 local_minutes now) {
  return read_time_request(text, choose_context(text, language, business, now));
}

time_request read_said_request(const understanding& what, std::string_view transcript, const business& business,
                               local_minutes now) {
  time_request request = read_spoken_request(transcript, what.language, business, now);
  if (!request.ambiguous) {
    return request;
  }
  if (const auto meant = selected(request, what, business, now)) {
    request.wishes = {*meant};
    request.ambiguous = false;
  }
  return request;
}

time_request read_requested_times(const understanding& what, std::string_view transcript, const business& business,
                                  local_minutes now) {
  // In an unknown language a word may look like one of ours.
  if (!reads_language(what.language) && (what.date || what.time)) {
    return {.wishes = {{.date = what.date, .time = what.time}}};
  }
  return read_said_request(what, transcript, business, now);
}

time_reading read_requested_time(const understanding& what, std::string_view transcript, const business& business,
                                 local_minutes now) {
  return short_form(read_requested_times(what, transcript, business, now));
}

time_reading read_said_time(const understanding& what, std::string_view transcript, const business& business,
                            local_minutes now) {
  const time_request request = read_said_request(what, transcript, business, now);
  time_reading when = short_form(request);
  if (!when.date && !when.first_day && !when.last_day) {  // "I can't make it on Tuesday"
    when.date = request.unwanted.date;
    when.time = when.time ? when.time : request.unwanted.time;
  }
  return when;
}

std::optional<start_span> starts_wanted(const time_reading& wish, const business& business, local_minutes now) {
  if (wish.date && wish.time) {
    return exactly(local_days(*wish.date) + *wish.time);
  }
  const bool open_day = !wish.date && !wish.first_day && !wish.last_day;
  if ((!wish.window && !wish.soonest) || wish.time || (open_day && wish.window)) {
    return std::nullopt;
  }
  const time_window hours = wish.window.value_or(time_window{});
  if (wish.date) {
    const local_days day(*wish.date);
    const local_minutes until = day + hours.until;
    const local_minutes from = day + hours.from;
    return start_span{.from = until > now ? std::max(from, now) : from, .until = until};
  }
  const local_days horizon = std::chrono::floor<days>(now) + business.booking.horizon;
  const local_minutes first = wish.first_day ? local_minutes(local_days(*wish.first_day)) : now;
  const local_days last = wish.last_day ? std::min(local_days(*wish.last_day), horizon) : horizon;
  return start_span{.from = std::max(first, now), .until = last + days(1), .daily = hours};
}

std::optional<local_minutes> first_free(const availability& calendar, const business& business,
                                        const start_span& wanted) {
  if (wanted.daily == time_window{}) {
    return calendar.first_free(wanted.from, wanted.until);
  }
  // Day by day, and no further than the horizon.
  const local_days first = std::chrono::floor<days>(wanted.from);
  for (days ahead(0); ahead <= business.booking.horizon + days(1) && first + ahead < wanted.until; ++ahead) {
    const local_minutes from = first + ahead + wanted.daily.from;
    const local_minutes until = first + ahead + wanted.daily.until;
    if (const auto start = calendar.first_free(std::max(from, wanted.from), std::min(until, wanted.until))) {
      return start;
    }
  }
  return std::nullopt;
}

refusal why_none(const availability& calendar, const business& business, const start_span& wanted) {
  const minutes step = std::max(business.booking.slot_step, minutes(1));
  std::optional<refusal> reason;
  const local_days first = std::chrono::floor<days>(wanted.from);
  for (days ahead(0); ahead <= business.booking.horizon && first + ahead < wanted.until; ++ahead) {
    const local_days day = first + ahead;
    const local_minutes from = std::max(wanted.from, day + wanted.daily.from);
    const local_minutes until = std::min(wanted.until, day + wanted.daily.until);
    for (const day_interval& open : hours_on(business, day)) {
      for (local_minutes start = day + open.opens; start < day + open.closes && start < until; start += step) {
        reason = start >= from ? calendar.check(start) : reason;
      }
    }
  }
  return reason.value_or(calendar.check(wanted.from).value_or(refusal::outside_hours));
}

}  // namespace zylin::domain
