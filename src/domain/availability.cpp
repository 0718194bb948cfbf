#include "zylin/domain/availability.hpp"

#include "full_spans.hpp"
#include "name_table.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

using std::chrono::local_days;
using std::chrono::minutes;

constexpr name_table<refusal, 9> refusal_names{{{refusal::closed_that_day, "closed_that_day"},
                                                {refusal::holiday, "holiday"},
                                                {refusal::outside_hours, "outside_hours"},
                                                {refusal::in_the_past, "in_the_past"},
                                                {refusal::too_little_notice, "too_little_notice"},
                                                {refusal::too_far_ahead, "too_far_ahead"},
                                                {refusal::no_such_time, "no_such_time"},
                                                {refusal::taken, "taken"},
                                                {refusal::person_away, "person_away"}}};

local_days day_of(local_minutes when) {
  return std::chrono::floor<std::chrono::days>(when);
}

using taken_of_people = std::unordered_map<std::string, taken_times>;

/// By the name in small letters: comparing everything with each person takes too long where there are many.
taken_of_people taken_by_person(const taken_times& taken) {
  taken_of_people own;
  for (const occupied_span& one : taken.bookings) {
    if (one.staff) {
      own[ascii::lower_case(*one.staff)].bookings.push_back(one);
    }
  }
  for (const busy_time& one : taken.busy) {
    if (one.staff) {
      own[ascii::lower_case(*one.staff)].busy.push_back(one);
    }
  }
  return own;
}

}  // namespace

std::string_view to_string(refusal reason) noexcept {
  return name_of(refusal_names, reason);
}

availability::availability(const business& business, const service& wanted, const taken_times& taken, time_point now,
                           std::string_view person)
    : business_(business),
      service_(wanted),
      of_people_(needs_person(business, wanted.name) || !person.empty()),
      busy_(busy_spans_of(taken.busy, nullptr)),
      now_(now),
      first_day_(day_of(business.zone.to_local(now))),
      last_day_(first_day_ + std::max(business.booking.horizon, std::chrono::days(0))) {
  find_people(taken, person);
  find_full(taken.bookings);
}

void availability::find_people(const taken_times& taken, std::string_view person) {
  if (!of_people_) {
    return;
  }
  const std::vector<needed_span> needed = needed_for_unassigned(business_, taken.bookings);
  if (person.empty()) {
    // Only where others may be needed does it matter what they have.
    taken_of_people own = needed.empty() ? taken_by_person(taken) : taken_of_people();
    for (const staff_member* each : staff_for(business_, service_.name)) {
      const taken_times& theirs = own[ascii::lower_case(each->name)];
      people_.emplace_back(business_, service_, *each, needed.empty() ? theirs : taken, needed);
    }
    return;
  }
  const staff_member* const asked = find_staff(business_, person);
  done_by_person_ = asked != nullptr && does_service(*asked, service_.name);
  if (asked != nullptr) {
    people_.emplace_back(business_, service_, *asked, taken, needed);
  }
}

/// What binds whoever serves: the resources, and where nobody is listed the capacity and how much may run at once.
void availability::find_full(std::span<const occupied_span> taken) {
  const auto spans_of = [&](auto counts) {
    std::vector<time_span> spans;
    for (const occupied_span& one : taken) {
      if (counts(one)) {
        spans.push_back({.from = one.from, .until = one.until});
      }
    }
    return spans;
  };
  if (!needs_person(business_, service_.name)) {
    const auto same = spans_of([&](const occupied_span& one) { return same_listed_name(one.service, service_.name); });
    full_.push_back(find_full_spans(same, service_.capacity));
    const auto all = spans_of([&](const occupied_span& one) { return !needs_person(business_, one.service); });
    full_.push_back(find_full_spans(all, most_at_once(business_)));
  }
  for (const std::string& needed : service_.resources) {
    const auto holds = [&](const occupied_span& one) {
      return std::ranges::any_of(one.resources,
                                 [&](const std::string& each) { return same_listed_name(each, needed); });
    };
    if (const std::optional<int> count = count_of_resource(business_, needed)) {
      full_.push_back(find_full_spans(spans_of(holds), *count));
    }
  }
}

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
  if (const auto problem = check_hours(start)) {
    return problem;
  }
  if (moment < now_ + service_.min_notice.value_or(business_.booking.min_notice)) {
    return refusal::too_little_notice;
  }
  return is_taken(start, false) ? std::optional(refusal::taken) : std::nullopt;
}

std::optional<refusal> availability::check_overriding(local_minutes start) const {
  if (business_.zone.is_skipped(start)) {
    return refusal::no_such_time;
  }
  if (business_.zone.to_sys(start) < now_) {
    return refusal::in_the_past;
  }
  return is_taken(start, true) ? std::optional(refusal::taken) : std::nullopt;
}

/// When somebody is there who may serve, of each person.
std::vector<day_hours> availability::openings(local_days day) const {
  if (!of_people_) {
    return {hours_on(business_, day)};
  }
  std::vector<day_hours> all;
  for (const staff_availability& each : people_) {
    if (done_by_person_) {
      all.push_back(each.hours(day));
    }
  }
  return all;
}

bool availability::fits(const day_hours& hours, local_minutes start) const {
  const local_days day = day_of(start);
  const time_point end = business_.zone.to_sys(start) + service_.duration;
  // Ends are compared as moments: until the first moment that shows the closing time, no clock shows a later one.
  return std::ranges::any_of(hours, [&](const day_interval& open) {
    return start >= day + open.opens && end <= business_.zone.to_sys(day + open.closes);
  });
}

std::optional<refusal> availability::check_hours(local_minutes start) const {
  const auto fit = [&](const day_hours& hours) { return fits(hours, start); };
  if (std::ranges::any_of(openings(day_of(start)), fit)) {
    return std::nullopt;
  }
  return of_people_ && fit(hours_on(business_, day_of(start))) ? refusal::person_away : refusal::outside_hours;
}

bool availability::is_there(const staff_availability& who, local_minutes start) const {
  const time_point moment = business_.zone.to_sys(start);
  return fits(who.hours(day_of(start)), start) && !who.is_away(moment, end_of(moment));
}

bool availability::is_free(const staff_availability& who, time_point start) const {
  return !who.is_taken(start, end_of(start));
}

bool availability::is_taken(local_minutes start, bool overridden) const {
  const time_point moment = business_.zone.to_sys(start);
  const auto is_full = [&](const std::vector<time_span>& spans) { return touches_any(spans, moment, end_of(moment)); };
  if (std::ranges::any_of(full_, is_full) || (!overridden && touches_any(busy_, moment, end_of(moment)))) {
    return true;
  }
  return of_people_ && std::ranges::none_of(people_, [&](const staff_availability& each) {
           return (overridden || is_there(each, start)) && is_free(each, moment);
         });
}

const staff_member* availability::choose(local_minutes start, bool overridden) const {
  const time_point moment = business_.zone.to_sys(start);
  const auto burden = [&](const staff_availability& each) {
    return std::tuple(!is_there(each, start), !each.holds_class(moment), each.appointments_on(day_of(start)));
  };
  const staff_availability* best = nullptr;
  for (const staff_availability& each : people_) {
    const bool may = (overridden || is_there(each, start)) && is_free(each, moment);
    if (may && (best == nullptr || burden(each) < burden(*best))) {
      best = &each;
    }
  }
  return best == nullptr ? nullptr : &best->who();
}

bool availability::may_serve(local_minutes start, const staff_member& who) const {
  return std::ranges::any_of(people_, [&](const staff_availability& each) {
    return &each.who() == &who && is_there(each, start) && is_free(each, business_.zone.to_sys(start));
  });
}

std::vector<local_minutes> availability::free_slots(local_days day) const {
  std::vector<local_minutes> free;
  const minutes step = std::max(business_.booking.slot_step, minutes(1));
  for (const day_hours& hours : openings(day)) {
    for (const day_interval& open : hours) {
      for (local_minutes start = day + open.opens; start < day + open.closes; start += step) {
        free.push_back(start);
      }
    }
  }
  // Most people open alike: each start is checked once.
  std::ranges::sort(free);
  free.erase(std::unique(free.begin(), free.end()), free.end());
  std::erase_if(free, [this](local_minutes start) { return check(start).has_value(); });
  return free;
}

}  // namespace zylin::domain
