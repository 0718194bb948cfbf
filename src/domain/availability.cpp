#include "zylin/domain/availability.hpp"

#include "name_table.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

/// A moment at which appointments start (+1) or end (-1).
using change = std::pair<time_point, int>;

std::vector<change> changes_of(std::span<const occupied_span> taken) {
  std::vector<change> changes;
  changes.reserve(2 * taken.size());
  for (const occupied_span& one : taken) {
    if (one.from < one.until) {
      changes.emplace_back(one.from, 1);
      changes.emplace_back(one.until, -1);
    }
  }
  // An end sorts before a start at the same moment: spans are half-open.
  std::ranges::sort(changes);
  return changes;
}

/// Where `capacity` or more of `taken` run at the same moment: ascending, disjoint spans. `taken` may come in any
/// order and overlap; empty spans take nothing.
std::vector<occupied_span> find_full_spans(std::span<const occupied_span> taken, int capacity) {
  if (capacity < 1) {
    return {{.from = time_point::min(), .until = time_point::max()}};
  }
  std::vector<occupied_span> full;
  int running = 0;
  for (const auto& [moment, difference] : changes_of(taken)) {
    const bool was_full = running >= capacity;
    running += difference;
    const bool is_full = running >= capacity;
    if (is_full && !was_full) {
      full.push_back({.from = moment, .until = time_point::max()});
    } else if (was_full && !is_full) {
      full.back().until = moment;
    }
  }
  return full;
}

/// True when [from, until) touches one of `full`, which must be ascending and disjoint.
bool touches(std::span<const occupied_span> full, time_point from, time_point until) {
  const auto next = std::ranges::upper_bound(full, from, {}, &occupied_span::until);
  return next != full.end() && next->from < until;
}

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

bool is_exceptional(const business& business, local_days day) {
  const std::chrono::year_month_day date(day);
  return business.special_days.contains(date) || std::ranges::find(business.closures, date) != business.closures.end();
}

local_days day_of(local_minutes when) {
  return std::chrono::floor<std::chrono::days>(when);
}

}  // namespace

std::string_view to_string(refusal reason) noexcept {
  return name_of(refusal_names, reason);
}

day_hours hours_on(const business& business, local_days day) {
  const auto special = business.special_days.find(std::chrono::year_month_day(day));
  if (special != business.special_days.end()) {
    return special->second;
  }
  return is_exceptional(business, day) ? day_hours{} : business.hours.at(std::chrono::weekday(day).c_encoding());
}

bool is_open_at(const business& business, local_minutes when) {
  const auto day = std::chrono::floor<std::chrono::days>(when);
  return std::ranges::any_of(hours_on(business, day), [&](const day_interval& open) {
    return day + open.opens <= when && when < day + open.closes;
  });
}

availability::availability(const business& business, const service& wanted, std::span<const occupied_span> taken,
                           time_point now)
    : business_(business),
      service_(wanted),
      full_(find_full_spans(taken, wanted.capacity)),
      now_(now),
      first_day_(day_of(business.zone.to_local(now))),
      last_day_(first_day_ + std::max(business.booking.horizon, std::chrono::days(0))) {}

std::optional<refusal> availability::check_day(local_days day) const {
  if (day < first_day_) {
    return refusal::in_the_past;
  }
  if (day > last_day_) {
    return refusal::too_far_ahead;
  }
  if (!hours_on(business_, day).empty()) {
    return std::nullopt;
  }
  return is_exceptional(business_, day) ? refusal::holiday : refusal::closed_that_day;
}

std::optional<refusal> availability::check(local_minutes start) const {
  if (const auto problem = check_day(day_of(start))) {
    return problem;
  }
  if (business_.zone.is_skipped(start)) {
    return refusal::no_such_time;
  }
  const time_point moment = business_.zone.to_sys(start);
  if (moment < now_) {
    return refusal::in_the_past;
  }
  if (!fits_hours(start)) {
    return refusal::outside_hours;
  }
  if (moment < now_ + business_.booking.min_notice) {
    return refusal::too_little_notice;
  }
  return is_taken(moment) ? std::optional(refusal::taken) : std::nullopt;
}

std::optional<refusal> availability::check_overruling(local_minutes start) const {
  if (business_.zone.is_skipped(start)) {
    return refusal::no_such_time;
  }
  const time_point moment = business_.zone.to_sys(start);
  if (moment < now_) {
    return refusal::in_the_past;
  }
  return is_taken(moment) ? std::optional(refusal::taken) : std::nullopt;
}

bool availability::fits_hours(local_minutes start) const {
  const local_days day = day_of(start);
  const time_point end = business_.zone.to_sys(start) + service_.duration;
  // Ends are compared as moments: until the first moment that shows the closing time, no clock shows a later one.
  return std::ranges::any_of(hours_on(business_, day), [&](const day_interval& open) {
    return start >= day + open.opens && end <= business_.zone.to_sys(day + open.closes);
  });
}

bool availability::is_taken(time_point start) const {
  return touches(full_, start, start + service_.duration + service_.buffer);
}

std::vector<local_minutes> availability::free_slots(local_days day) const {
  std::vector<local_minutes> free;
  const minutes step = std::max(business_.booking.slot_step, minutes(1));
  for (const day_interval& open : hours_on(business_, day)) {
    for (local_minutes start = day + open.opens; start < day + open.closes; start += step) {
      if (!check(start)) {
        free.push_back(start);
      }
    }
  }
  return free;
}

}  // namespace zylin::domain
