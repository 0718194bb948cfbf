#include "zylin/domain/person_calendar.hpp"

#include "full_spans.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
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

/// When somebody is needed for bookings that are nobody's: each span is one person.
std::vector<time_span> needed_for_unassigned(const business& business, std::span<const occupied_span> taken) {
  std::map<std::pair<std::string, time_point>, std::vector<time_point>> ends;
  for (const occupied_span& one : taken) {
    const bool has_somebody = one.staff && find_staff(business, *one.staff) != nullptr;
    if (!has_somebody && needs_person(business, one.service)) {
      ends[{one.service, one.from}].push_back(one.until);
    }
  }
  std::vector<time_span> needed;
  for (auto& [key, until] : ends) {
    std::ranges::sort(until, std::ranges::greater());
    const auto full_class = static_cast<std::size_t>(capacity_of(business, key.first));
    for (std::size_t first = 0; first < until.size(); first += full_class) {
      needed.push_back({.from = key.second, .until = until[first]});
    }
  }
  return needed;
}

/// Where everybody but `who` is busy, or needed for what is nobody's.
std::vector<time_span> find_not_spared(const business& business, const staff_member& who,
                                       std::span<const occupied_span> taken) {
  std::vector<time_span> people = needed_for_unassigned(business, taken);
  if (people.empty()) {
    return {};
  }
  for (const staff_member& other : business.staff) {
    std::vector<time_span> theirs;
    for (const occupied_span& one : taken) {
      if (&other != &who && is_of(one, other)) {
        theirs.push_back({.from = one.from, .until = one.until});
      }
    }
    std::ranges::move(find_full_spans(theirs, 1), std::back_inserter(people));
  }
  return find_full_spans(people, static_cast<int>(business.staff.size()));
}

}  // namespace

person_calendar::person_calendar(const business& business, const service& wanted, const staff_member& who,
                                 std::span<const occupied_span> taken)
    : business_(&business), wanted_(&wanted), who_(&who), not_spared_(find_not_spared(business, who, taken)) {
  for (const occupied_span& one : taken) {
    if (is_of(one, who)) {
      own_.push_back({one.from, one.until, ascii::lower_case(one.service), 1});
      longest_ = std::max<std::chrono::milliseconds>(longest_, one.until - one.from);
    }
  }
  join_classes();
}

void person_calendar::join_classes() {
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

day_hours person_calendar::hours(std::chrono::local_days day) const {
  return hours_on(*business_, *who_, day);
}

bool person_calendar::is_taken(time_point from, time_point until) const {
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

int person_calendar::appointments_on(std::chrono::local_days day) const {
  const time_point begins = business_->zone.to_sys(day);
  const time_point ends = business_->zone.to_sys(day + std::chrono::days(1));
  const auto first = std::ranges::lower_bound(own_, begins, {}, &held::from);
  return static_cast<int>(std::ranges::lower_bound(own_, ends, {}, &held::from) - first);
}

}  // namespace zylin::domain
