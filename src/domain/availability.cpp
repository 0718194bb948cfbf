#include "zylin/domain/availability.hpp"

#include "full_spans.hpp"
#include "name_table.hpp"

#include <algorithm>

namespace zylin {
namespace {

using std::chrono::local_days;
using std::chrono::minutes;

constexpr name_table<refusal, 8> refusal_names{{{refusal::closed_that_day, "closed_that_day"},
                                                {refusal::holiday, "holiday"},
                                                {refusal::outside_hours, "outside_hours"},
                                                {refusal::in_the_past, "in_the_past"},
                                                {refusal::too_little_notice, "too_little_notice"},
                                                {refusal::too_far_ahead, "too_far_ahead"},
                                                {refusal::no_such_time, "no_such_time"},
                                                {refusal::taken, "taken"}}};

bool is_exceptional(const business& facts, local_days day) {
  const std::chrono::year_month_day date(day);
  return facts.special_days.contains(date) || std::ranges::find(facts.closures, date) != facts.closures.end();
}

local_days day_of(local_minutes when) {
  return std::chrono::floor<std::chrono::days>(when);
}

}  // namespace

std::string_view to_string(refusal reason) noexcept {
  return name_of(refusal_names, reason);
}

day_hours hours_on(const business& facts, local_days day) {
  const auto special = facts.special_days.find(std::chrono::year_month_day(day));
  if (special != facts.special_days.end()) {
    return special->second;
  }
  return is_exceptional(facts, day) ? day_hours{} : facts.hours.at(std::chrono::weekday(day).c_encoding());
}

availability::availability(const business& facts, const service& wanted, std::span<const occupied_span> taken,
                           time_point now)
    : facts_(facts),
      service_(wanted),
      full_(find_full_spans(taken, wanted.capacity)),
      now_(now),
      first_day_(day_of(facts.zone.to_local(now))),
      last_day_(first_day_ + std::max(facts.booking.horizon, std::chrono::days(0))) {}

std::optional<refusal> availability::check_day(local_days day) const {
  if (day < first_day_) {
    return refusal::in_the_past;
  }
  if (day > last_day_) {
    return refusal::too_far_ahead;
  }
  if (!hours_on(facts_, day).empty()) {
    return std::nullopt;
  }
  return is_exceptional(facts_, day) ? refusal::holiday : refusal::closed_that_day;
}

std::optional<refusal> availability::check(local_minutes start) const {
  if (const auto problem = check_day(day_of(start))) {
    return problem;
  }
  if (facts_.zone.is_skipped(start)) {
    return refusal::no_such_time;
  }
  const time_point moment = facts_.zone.to_sys(start);
  if (moment < now_) {
    return refusal::in_the_past;
  }
  if (!fits_hours(start)) {
    return refusal::outside_hours;
  }
  if (moment < now_ + facts_.booking.min_notice) {
    return refusal::too_little_notice;
  }
  return is_taken(moment) ? std::optional(refusal::taken) : std::nullopt;
}

std::optional<refusal> availability::check_overruling(local_minutes start) const {
  if (facts_.zone.is_skipped(start)) {
    return refusal::no_such_time;
  }
  const time_point moment = facts_.zone.to_sys(start);
  if (moment < now_) {
    return refusal::in_the_past;
  }
  return is_taken(moment) ? std::optional(refusal::taken) : std::nullopt;
}

bool availability::fits_hours(local_minutes start) const {
  const local_days day = day_of(start);
  const time_point end = facts_.zone.to_sys(start) + service_.duration;
  // Ends are compared as moments: before the first moment that shows the closing time, no clock shows a later one.
  return std::ranges::any_of(hours_on(facts_, day), [&](const day_interval& open) {
    return start >= day + open.opens && end <= facts_.zone.to_sys(day + open.closes);
  });
}

bool availability::is_taken(time_point start) const {
  return touches(full_, start, start + service_.duration + service_.buffer);
}

std::vector<local_minutes> availability::free_slots(local_days day) const {
  std::vector<local_minutes> free;
  const minutes step = std::max(facts_.booking.slot_step, minutes(1));
  for (const day_interval& open : hours_on(facts_, day)) {
    for (local_minutes start = day + open.opens; start < day + open.closes; start += step) {
      if (!check(start)) {
        free.push_back(start);
      }
    }
  }
  return free;
}

}  // namespace zylin
