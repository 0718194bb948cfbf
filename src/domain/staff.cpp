#include "zylin/domain/staff.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"

#include <algorithm>
#include <cstddef>

namespace zylin::domain {
namespace {

bool is_away(const staff_member& who, std::chrono::local_days day) {
  const std::chrono::year_month_day date(day);
  return std::ranges::find(who.closures, date) != who.closures.end() ||
         std::ranges::any_of(who.absences, [&](const date_span& one) { return one.first <= date && date <= one.last; });
}

/// When both are open.
day_hours overlap_of(const day_hours& one, const day_hours& other) {
  day_hours both;
  for (const day_interval& first : one) {
    for (const day_interval& second : other) {
      const day_interval common{std::max(first.opens, second.opens), std::min(first.closes, second.closes)};
      if (common.opens < common.closes) {
        both.push_back(common);
      }
    }
  }
  return both;
}

std::vector<const service*> services_without_staff(const business& business) {
  std::vector<const service*> found;
  for (const service& one : business.services) {
    if (!needs_person(business, one.name)) {
      found.push_back(&one);
    }
  }
  return found;
}

}  // namespace

bool same_listed_name(std::string_view one, std::string_view other) noexcept {
  return ascii::equals_ignoring_case(one, other);
}

const staff_member* find_staff(const business& business, std::string_view name) noexcept {
  const auto found =
      std::ranges::find_if(business.staff, [&](const staff_member& each) { return same_listed_name(each.name, name); });
  return found == business.staff.end() ? nullptr : &*found;
}

const staff_member* find_staff_by_any_name(const business& business, std::string_view name) noexcept {
  if (const staff_member* named = find_staff(business, name)) {
    return named;
  }
  const auto found = std::ranges::find_if(business.staff, [&](const staff_member& each) {
    return std::ranges::any_of(each.also, [&](const std::string& other) { return same_listed_name(other, name); });
  });
  return found == business.staff.end() ? nullptr : &*found;
}

std::optional<std::string> name_listed_now(const business& business, const std::optional<std::string>& stored) {
  const staff_member* const who = stored ? find_staff_by_any_name(business, *stored) : nullptr;
  return who == nullptr ? std::nullopt : std::optional(who->name);
}

error unknown_person(const business& business, std::string_view name) {
  std::vector<const staff_member*> all;
  for (const staff_member& each : business.staff) {
    all.push_back(&each);
  }
  const std::string known = all.empty() ? "the business lists nobody" : "the business has " + staff_names(all);
  return {errc::invalid_input, "there is nobody called '" + std::string(name) + "': " + known};
}

bool does_service(const staff_member& who, std::string_view service) noexcept {
  return who.services.empty() ||
         std::ranges::any_of(who.services, [&](const std::string& each) { return same_listed_name(each, service); });
}

std::vector<const staff_member*> staff_for(const business& business, std::string_view service) {
  std::vector<const staff_member*> found;
  for (const staff_member& each : business.staff) {
    if (does_service(each, service)) {
      found.push_back(&each);
    }
  }
  return found;
}

bool needs_person(const business& business, std::string_view service) noexcept {
  return std::ranges::any_of(business.staff, [&](const staff_member& each) { return does_service(each, service); });
}

std::vector<std::string> service_names(const business& business) {
  std::vector<std::string> names;
  for (const service& each : business.services) {
    names.push_back(each.name);
  }
  return names;
}

std::string staff_names(const std::vector<const staff_member*>& people) {
  std::string names;
  for (const staff_member* each : people) {
    names.append(names.empty() ? "" : ", ").append(each->name);
  }
  return names;
}

day_hours hours_on(const business& business, const staff_member& who, std::chrono::local_days day) {
  const day_hours ours = hours_on(business, day);
  if (ours.empty() || is_away(who, day)) {
    return {};
  }
  if (!who.hours) {
    return ours;
  }
  const day_hours& own = who.hours->at(std::chrono::weekday(day).c_encoding());
  return business.special_days.contains(std::chrono::year_month_day(day)) ? overlap_of(own, ours) : own;
}

int most_at_once(const business& business) noexcept {
  int most = 1;
  for (const service& one : business.services) {
    most = std::max(most, one.capacity);
  }
  return business.booking.at_once.value_or(most);
}

bool at_once_is_guessed(const business& business) noexcept {
  int all = 0;
  for (const service* one : services_without_staff(business)) {
    all += one->capacity;
  }
  return !business.booking.at_once && all > most_at_once(business);
}

std::optional<int> count_of_resource(const business& business, std::string_view name) noexcept {
  const auto found =
      std::ranges::find_if(business.resources, [&](const resource& each) { return same_listed_name(each.name, name); });
  return found == business.resources.end() ? std::nullopt : std::optional(found->count);
}

}  // namespace zylin::domain
