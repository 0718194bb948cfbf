#include "zylin/domain/visit_planner.hpp"

#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::minutes;

bool have_one_calendar(const visit_part& one, const visit_part& other) {
  const auto same_span = [](const time_span& a, const time_span& b) { return a.from == b.from && a.until == b.until; };
  return one.person == other.person && one.wanted.name == other.wanted.name &&
         one.wanted.duration == other.wanted.duration && one.wanted.buffer == other.wanted.buffer &&
         std::ranges::equal(one.avoided, other.avoided, same_span);
}

}  // namespace

visit_planner::visit_planner(const business& business, std::vector<visit_part> parts, order how,
                             const taken_times& taken, time_point now)
    : business_(business), parts_(std::move(parts)), how_(how), taken_(taken), now_(now) {
  std::ranges::sort(taken_.bookings, {}, &occupied_span::from);
  for (const occupied_span& one : taken_.bookings) {
    longest_ = std::max<std::chrono::milliseconds>(longest_, one.until - one.from);
  }
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const auto same = std::find_if(parts_.begin(), parts_.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const visit_part& earlier) { return have_one_calendar(earlier, parts_[i]); });
    const auto first = static_cast<std::size_t>(same - parts_.begin());
    if (first < i) {
      calendar_.push_back(calendar_[first]);
      continue;
    }
    calendar_.push_back(calendars_.size());
    calendars_.push_back(calendar_for(i, taken_, parts_[i].person));
  }
}

availability visit_planner::calendar_for(std::size_t part, const taken_times& taken, std::string_view person) const {
  availability calendar(business_, parts_[part].wanted, taken, now_, person);
  for (const time_span& own : parts_[part].avoided) {
    calendar.block(own);
  }
  return calendar;
}

/// Of a start that is found the plan is made anew with the whole day in view, if that works too: it serves better.
std::optional<std::vector<planned_part>> visit_planner::find(const start_span& starts) const {
  const std::vector<local_minutes> possible = starts_of(starts);
  const auto first_plan = [&](auto&& attempt) -> std::optional<plan> {
    for (const local_minutes start : possible) {
      std::optional<plan> found = attempt(start, reach::visit);
      if (found || starts.exact) {
        std::optional<plan> better = attempt(start, reach::day);
        return better ? better : found;
      }
    }
    return std::nullopt;
  };
  if (how_ == order::same_time_if_possible) {
    if (std::optional<plan> found =
            first_plan([this](local_minutes start, reach how_far) { return at_same_time(start, how_far); })) {
      return found;
    }
  }
  return first_plan([this](local_minutes start, reach how_far) { return in_a_row(start, how_far); });
}

std::vector<local_minutes> visit_planner::nearest(local_minutes wish, std::size_t count) const {
  std::vector<local_minutes> near = calendar_of(0).nearest_free(wish, most_starts_tried);
  const auto distance = [&](local_minutes start) { return start < wish ? wish - start : start - wish; };
  std::ranges::stable_sort(near, {}, distance);
  std::vector<local_minutes> found;
  for (const local_minutes start : near) {
    if (found.size() == count) {
      break;
    }
    if (at(start, reach::visit)) {
      found.push_back(start);
    }
  }
  std::ranges::sort(found);
  return found;
}

std::optional<visit_planner::plan> visit_planner::at(local_minutes start, reach how_far) const {
  if (how_ == order::same_time_if_possible) {
    if (std::optional<plan> together = at_same_time(start, how_far)) {
      return together;
    }
  }
  return in_a_row(start, how_far);
}

std::optional<visit_planner::plan> visit_planner::at_same_time(local_minutes start, reach how_far) const {
  const bool allowed =
      std::ranges::none_of(calendars_, [&](const availability& calendar) { return calendar.check(start).has_value(); });
  if (!allowed) {
    return std::nullopt;
  }
  surroundings near = around(start, how_far);
  plan made;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const std::optional<planned_part> there = place(i, start, near, nullptr);
    if (!there) {
      return std::nullopt;
    }
    take(near, i, *there);
    made.push_back(*there);
  }
  return made;
}

/// Rather with one person who does all of it.
std::optional<visit_planner::plan> visit_planner::in_a_row(local_minutes start, reach how_far) const {
  if (calendar_of(0).check(start)) {
    return std::nullopt;
  }
  for (const staff_member& each : business_.staff) {
    const bool does_all = std::ranges::all_of(
        parts_, [&](const visit_part& part) { return part.person.empty() && does_service(each, part.wanted.name); });
    if (!does_all || !calendar_of(0).may_serve(start, each)) {
      continue;
    }
    if (std::optional<plan> made = in_a_row(start, how_far, &each)) {
      return made;
    }
  }
  return in_a_row(start, how_far, nullptr);
}

std::optional<visit_planner::plan> visit_planner::in_a_row(local_minutes start, reach how_far,
                                                           const staff_member* first) const {
  surroundings near = around(start, how_far);
  plan made;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const std::optional<planned_part> there = i == 0 ? place(i, start, near, first) : place_next(i, made[i - 1], near);
    if (!there) {
      return std::nullopt;
    }
    take(near, i, *there);
    made.push_back(*there);
  }
  return made;
}

/// With whom the one before was, if they can; else with anybody, rather at once than after the buffer.
std::optional<planned_part> visit_planner::place_next(std::size_t part, const planned_part& before,
                                                      const surroundings& near) const {
  const service& done = parts_[part - 1].wanted;
  const std::optional<local_minutes> end = later(before.start, done.duration);
  const std::optional<local_minutes> after_buffer = later(before.start, done.duration + done.buffer);
  if (after_buffer && before.who != nullptr && parts_[part].person.empty() &&
      does_service(*before.who, parts_[part].wanted.name)) {
    if (const std::optional<planned_part> found = place(part, *after_buffer, near, before.who)) {
      return found;
    }
  }
  if (end) {
    if (const std::optional<planned_part> at_once = place(part, *end, near, nullptr)) {
      return at_once;
    }
  }
  return after_buffer && after_buffer != end ? place(part, *after_buffer, near, nullptr) : std::nullopt;
}

/// With `who` if it is somebody; else with whom was asked for, or anybody.
std::optional<planned_part> visit_planner::place(std::size_t part, local_minutes start, const surroundings& near,
                                                 const staff_member* who) const {
  const availability& alone = calendar_of(part);
  if (alone.check(start) || (who != nullptr && !alone.may_serve(start, *who))) {
    return std::nullopt;
  }
  if (!near.has_plans) {
    return planned_part{.start = start, .who = who != nullptr ? who : alone.choose(start)};
  }
  const availability calendar = calendar_for(part, near.taken, who != nullptr ? who->name : parts_[part].person);
  if (calendar.check(start)) {
    return std::nullopt;
  }
  return planned_part{.start = start, .who = calendar.choose(start)};
}

/// What matters for a visit that begins then: reading all that is taken for every start would take too long.
visit_planner::surroundings visit_planner::around(local_minutes start, reach how_far) const {
  time_point from = business_.zone.to_sys(start);
  time_point until = from;
  for (const visit_part& part : parts_) {
    until += part.wanted.duration + part.wanted.buffer;
  }
  if (how_far == reach::day) {
    const auto day = std::chrono::floor<days>(start);
    from = business_.zone.to_sys(day);
    until = std::max<time_point>(until, business_.zone.to_sys(day + days(1)));
  }
  surroundings near;
  const auto first = std::ranges::lower_bound(taken_.bookings, from - longest_, {}, &occupied_span::from);
  const auto last = std::ranges::lower_bound(taken_.bookings, until, {}, &occupied_span::from);
  std::copy_if(first, last, std::back_inserter(near.taken.bookings),
               [&](const occupied_span& one) { return one.until > from; });
  std::ranges::copy_if(taken_.busy, std::back_inserter(near.taken.busy),
                       [&](const busy_time& one) { return one.when.from < until && one.when.until > from; });
  return near;
}

/// Time that really passes, also across a change of the clocks. Nothing if no reading of the clock means that moment.
std::optional<local_minutes> visit_planner::later(local_minutes start, minutes by) const {
  const auto moment = business_.zone.to_sys(start) + by;
  const local_minutes reading = std::chrono::floor<minutes>(business_.zone.to_local(moment));
  return business_.zone.to_sys(reading) == moment ? std::optional(reading) : std::nullopt;
}

void visit_planner::take(surroundings& near, std::size_t part, const planned_part& there) const {
  const service& wanted = parts_[part].wanted;
  occupied_span span;
  span.from = business_.zone.to_sys(there.start);
  span.until = span.from + wanted.duration + wanted.buffer;
  span.service = wanted.name;
  if (there.who != nullptr) {
    span.staff = there.who->name;
  }
  span.resources = wanted.resources;
  near.taken.bookings.push_back(std::move(span));
  near.has_plans = true;
}

/// Where the first part may begin.
std::vector<local_minutes> visit_planner::starts_of(const start_span& starts) const {
  if (starts.exact) {
    return {starts.from};
  }
  const auto today = std::chrono::floor<days>(business_.zone.to_local(now_));
  const auto last = today + business_.booking.horizon;
  std::vector<local_minutes> found;
  for (auto day = std::max(today, std::chrono::floor<days>(starts.from)); day <= last && day < starts.until;
       day += days(1)) {
    for (const local_minutes start : calendar_of(0).free_slots(day)) {
      const bool wanted = start >= std::max(starts.from, day + starts.daily.from) &&
                          start < std::min(starts.until, day + starts.daily.until);
      if (wanted && found.size() < most_starts_tried) {
        found.push_back(start);
      }
    }
    if (found.size() >= most_starts_tried) {
      break;
    }
  }
  return found;
}

}  // namespace zylin::domain
