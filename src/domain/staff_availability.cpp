#include "zylin/domain/staff_availability.hpp"

#include "full_spans.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace zylin::domain {
namespace {

bool is_of(const occupied_span& one, const staff_member& who) {
  return one.staff && same_listed_name(*one.staff, who.name);
}

int capacity_of(const business& business, std::string_view name) {
  const service* known = find_named_service(business, name);
  return known == nullptr ? 1 : std::max(known->capacity, 1);
}

/// When that person has appointments.
std::vector<time_span> busy_spans(const staff_member& one, std::span<const occupied_span> taken) {
  std::vector<time_span> theirs;
  for (const occupied_span& each : taken) {
    if (is_of(each, one)) {
      theirs.push_back({.from = each.from, .until = each.until});
    }
  }
  return find_full_spans(theirs, 1);
}

/// Where all of `people` but `who`, who is one of them, are busy or needed.
std::vector<time_span> where_all_are_needed(std::vector<time_span> needed, std::span<const staff_member* const> people,
                                            const staff_member& who, std::span<const occupied_span> taken) {
  for (const staff_member* other : people) {
    if (other != &who) {
      std::ranges::move(busy_spans(*other, taken), std::back_inserter(needed));
    }
  }
  return find_full_spans(needed, static_cast<int>(people.size()));
}

/// Where `who` cannot be spared: everybody else, or everybody else who does a service that is nobody's, is busy or
/// needed.
std::vector<time_span> find_not_spared(const business& business, const staff_member& who,
                                       std::span<const occupied_span> taken, const std::vector<needed_span>& needed) {
  if (needed.empty()) {
    return {};
  }
  std::vector<const staff_member*> everybody;
  for (const staff_member& one : business.staff) {
    everybody.push_back(&one);
  }
  std::vector<time_span> all;
  std::map<std::string, std::vector<time_span>> by_service;
  for (const needed_span& one : needed) {
    all.push_back(one.when);
    by_service[ascii::lower_case(one.service)].push_back(one.when);
  }
  std::vector<time_span> not_spared = where_all_are_needed(all, everybody, who, taken);
  for (const auto& [service, spans] : by_service) {
    if (does_service(who, service)) {
      std::ranges::move(where_all_are_needed(spans, staff_for(business, service), who, taken),
                        std::back_inserter(not_spared));
    }
  }
  return find_full_spans(not_spared, 1);
}

}  // namespace

std::vector<needed_span> needed_for_unassigned(const business& business, std::span<const occupied_span> taken) {
  std::unordered_set<std::string> listed;  // for calendars of many people: there every booking looks for its name
  for (const staff_member& each : business.staff) {
    listed.insert(ascii::lower_case(each.name));
  }
  std::map<std::pair<std::string, time_point>, std::vector<time_point>> ends;
  for (const occupied_span& one : taken) {
    const bool has_somebody = one.staff && listed.contains(ascii::lower_case(*one.staff));
    if (!has_somebody && needs_person(business, one.service)) {
      ends[{one.service, one.from}].push_back(one.until);
    }
  }
  std::vector<needed_span> needed;
  for (auto& [key, until] : ends) {
    std::ranges::sort(until, std::ranges::greater());
    const auto full_class = static_cast<std::size_t>(capacity_of(business, key.first));
    for (std::size_t first = 0; first < until.size(); first += full_class) {
      needed.push_back({.service = key.first, .when = {.from = key.second, .until = until[first]}});
    }
  }
  return needed;
}

std::vector<time_span> busy_spans_of(const std::vector<busy_time>& busy, const staff_member* who) {
  std::vector<time_span> theirs;
  for (const busy_time& one : busy) {
    if (who == nullptr ? !one.staff : one.staff && same_listed_name(*one.staff, who->name)) {
      theirs.push_back(one.when);
    }
  }
  return find_full_spans(theirs, 1);
}

staff_availability::staff_availability(const business& business, const service& wanted, const staff_member& who,
                                       const taken_times& taken, const std::vector<needed_span>& needed)
    : business_(&business),
      wanted_(&wanted),
      who_(&who),
      not_spared_(find_not_spared(business, who, taken.bookings, needed)),
      away_(busy_spans_of(taken.busy, &who)) {
  for (const occupied_span& one : taken.bookings) {
    if (is_of(one, who)) {
      own_.push_back({one.from, one.until, ascii::lower_case(one.service), 1});
      longest_ = std::max<std::chrono::milliseconds>(longest_, one.until - one.from);
    }
  }
  join_classes();
}

void staff_availability::join_classes() {
  std::ranges::sort(own_, {}, [](const held& one) { return std::tie(one.from, one.service); });
  std::vector<held> joined;
  for (held& one : own_) {
    if (joined.empty() || joined.back().from != one.from || joined.back().service != one.service) {
      joined.push_back(std::move(one));
      continue;
    }
    joined.back().until = std::max(joined.back().until, one.until);
    ++joined.back().count;
  }
  own_ = std::move(joined);
}

day_hours staff_availability::hours(std::chrono::local_days day) const {
  return hours_on(*business_, *who_, day);
}

bool staff_availability::is_taken(time_point from, time_point until) const {
  if (touches_any(not_spared_, from, until)) {
    return true;
  }
  const auto first = std::ranges::upper_bound(own_, from - longest_, {}, &held::from);
  const auto last = std::ranges::lower_bound(own_, until, {}, &held::from);
  return std::any_of(first, last, [&](const held& one) {
    const bool joins =
        one.from == from && same_listed_name(one.service, wanted_->name) && one.count < wanted_->capacity;
    return one.until > from && !joins;
  });
}

bool staff_availability::holds_class(time_point start) const {
  const auto [first, last] = std::ranges::equal_range(own_, start, {}, &held::from);
  return std::any_of(first, last, [&](const held& one) { return same_listed_name(one.service, wanted_->name); });
}

bool staff_availability::is_away(time_point from, time_point until) const {
  return touches_any(away_, from, until);
}

int staff_availability::appointments_on(std::chrono::local_days day) const {
  const time_point begins = business_->zone.to_sys(day);
  const time_point ends = business_->zone.to_sys(day + std::chrono::days(1));
  const auto first = std::ranges::lower_bound(own_, begins, {}, &held::from);
  return static_cast<int>(std::ranges::lower_bound(own_, ends, {}, &held::from) - first);
}

}  // namespace zylin::domain
