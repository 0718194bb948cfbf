#include "zylin/domain/visit_planner.hpp"

#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <utility>

namespace zylin::domain {

using std::chrono::minutes;

visit_planner::visit_planner(const business& business, std::vector<visit_part> parts, order how,
                             const taken_times& taken, time_point now)
    : business_(business), parts_(std::move(parts)), how_(how), taken_(taken), now_(now) {}

std::optional<std::vector<planned_part>> visit_planner::find(const start_span& starts) const {
  const std::vector<local_minutes> possible = starts_of(starts);
  if (how_ == order::same_time_if_possible) {
    for (const local_minutes start : possible) {
      if (std::optional<plan> found = at_same_time(start)) {
        return found;
      }
    }
  }
  for (const local_minutes start : possible) {
    if (std::optional<plan> found = in_a_row(start)) {
      return found;
    }
  }
  return std::nullopt;
}

std::vector<local_minutes> visit_planner::nearest(local_minutes wish, std::size_t count) const {
  availability first(business_, parts_.front().wanted, taken_, now_, parts_.front().person);
  for (const time_span& own : parts_.front().avoided) {
    first.block(own);
  }
  std::vector<local_minutes> near = first.nearest_free(wish, most_starts_tried);
  const auto distance = [&](local_minutes start) { return start < wish ? wish - start : start - wish; };
  std::ranges::stable_sort(near, {}, distance);
  std::vector<local_minutes> found;
  for (const local_minutes start : near) {
    if (found.size() == count) {
      break;
    }
    if (at(start)) {
      found.push_back(start);
    }
  }
  std::ranges::sort(found);
  return found;
}

std::optional<visit_planner::plan> visit_planner::at(local_minutes start) const {
  if (how_ == order::same_time_if_possible) {
    if (std::optional<plan> together = at_same_time(start)) {
      return together;
    }
  }
  return in_a_row(start);
}

std::optional<visit_planner::plan> visit_planner::at_same_time(local_minutes start) const {
  taken_times taken = around(start);
  plan made;
  for (const visit_part& part : parts_) {
    const std::optional<planned_part> there = place(part, start, taken);
    if (!there) {
      return std::nullopt;
    }
    take(taken, part, *there);
    made.push_back(*there);
  }
  return made;
}

/// Rather with one person who does all of it.
std::optional<visit_planner::plan> visit_planner::in_a_row(local_minutes start) const {
  if (parts_.front().person.empty()) {
    for (const staff_member& each : business_.staff) {
      const bool does_all = std::ranges::all_of(
          parts_, [&](const visit_part& part) { return part.person.empty() && does_service(each, part.wanted.name); });
      std::optional<plan> made = does_all ? in_a_row(start, each.name) : std::nullopt;
      if (made) {
        return made;
      }
    }
  }
  return in_a_row(start, parts_.front().person);
}

std::optional<visit_planner::plan> visit_planner::in_a_row(local_minutes start, const std::string& first_person) const {
  taken_times taken = around(start);
  plan made;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    visit_part part = parts_[i];
    part.person = i == 0 ? first_person : part.person;
    const std::optional<planned_part> there =
        i == 0 ? place(part, start, taken) : place_next(parts_[i - 1], made[i - 1], part, taken);
    if (!there) {
      return std::nullopt;
    }
    take(taken, part, *there);
    made.push_back(*there);
  }
  return made;
}

/// With whom the one before was, if they can; else with anybody, rather at once than after the buffer.
std::optional<planned_part> visit_planner::place_next(const visit_part& before, const planned_part& there,
                                                      const visit_part& part, const taken_times& taken) const {
  const local_minutes end = later(there.start, before.wanted.duration);
  const local_minutes after_buffer = later(there.start, before.wanted.duration + before.wanted.buffer);
  if (there.who != nullptr && part.person.empty() && does_service(*there.who, part.wanted.name)) {
    visit_part same = part;
    same.person = there.who->name;
    if (const std::optional<planned_part> found = place(same, after_buffer, taken)) {
      return found;
    }
  }
  const std::optional<planned_part> at_once = place(part, end, taken);
  return at_once || after_buffer == end ? at_once : place(part, after_buffer, taken);
}

std::optional<planned_part> visit_planner::place(const visit_part& part, local_minutes start,
                                                 const taken_times& taken) const {
  availability calendar(business_, part.wanted, taken, now_, part.person);
  for (const time_span& own : part.avoided) {
    calendar.block(own);
  }
  if (calendar.check(start)) {
    return std::nullopt;
  }
  return planned_part{.start = start, .who = calendar.choose(start)};
}

/// What matters for a visit that begins then: reading all that is taken for every start would take too long.
taken_times visit_planner::around(local_minutes start) const {
  const time_point moment = business_.zone.to_sys(start);
  const time_point from = moment - longest_booking;
  minutes length{0};
  for (const visit_part& part : parts_) {
    length += part.wanted.duration + part.wanted.buffer;
  }
  const time_point until = moment + length + longest_booking;
  taken_times near;
  std::ranges::copy_if(taken_.bookings, std::back_inserter(near.bookings),
                       [&](const occupied_span& one) { return one.from < until && one.until > from; });
  std::ranges::copy_if(taken_.busy, std::back_inserter(near.busy),
                       [&](const busy_time& one) { return one.when.from < until && one.when.until > from; });
  return near;
}

/// Time that really passes, also across a change of the clocks.
local_minutes visit_planner::later(local_minutes start, minutes by) const {
  return std::chrono::floor<minutes>(business_.zone.to_local(business_.zone.to_sys(start) + by));
}

void visit_planner::take(taken_times& taken, const visit_part& part, const planned_part& there) const {
  occupied_span span;
  span.from = business_.zone.to_sys(there.start);
  span.until = span.from + part.wanted.duration + part.wanted.buffer;
  span.service = part.wanted.name;
  if (there.who != nullptr) {
    span.staff = there.who->name;
  }
  span.resources = part.wanted.resources;
  taken.bookings.push_back(std::move(span));
}

/// Where the first part may begin.
std::vector<local_minutes> visit_planner::starts_of(const start_span& starts) const {
  if (starts.exact) {
    return {starts.from};
  }
  const visit_part& first = parts_.front();
  availability calendar(business_, first.wanted, taken_, now_, first.person);
  for (const time_span& own : first.avoided) {
    calendar.block(own);
  }
  std::vector<local_minutes> found;
  start_span rest = starts;
  while (found.size() < most_starts_tried) {
    const std::optional<local_minutes> next = first_free(calendar, business_, rest);
    if (!next) {
      break;
    }
    found.push_back(*next);
    rest.from = *next + minutes(1);
  }
  return found;
}

}  // namespace zylin::domain
