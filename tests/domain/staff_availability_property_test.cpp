#include "zylin/domain/availability.hpp"

#include "random_business.hpp"
#include "support/parameter_name.hpp"
#include "wall_clock.hpp"
#include "zylin/domain/staff.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using zylin::time_point;
using zylin::domain::availability;
using zylin::domain::business;
using zylin::domain::day_hours;
using zylin::domain::day_interval;
using zylin::domain::local_minutes;
using zylin::domain::occupied_span;
using zylin::domain::service;
using zylin::domain::staff_member;
using zylin::test::dice;

// Every random time is a multiple of this, so that looking this often sees everything.
constexpr auto tick = 15min;
constexpr auto first_day = zylin::test::monday;
constexpr int rolled_days = 4;

struct salon {
  business facts;
  std::vector<occupied_span> taken;
  time_point now;
  std::string asked;  // a person; empty for anybody
};

day_hours roll_day(dice& roll) {
  if (roll.between(0, 4) == 0) {
    return {};
  }
  const auto opens = roll.between(32, 44) * tick;
  return {{.opens = opens, .closes = opens + roll.between(4, 24) * tick}};
}

void roll_services(dice& roll, business& into) {
  into.resources = {{"Chair", roll.between(1, 2)}, {"Room", 1}};
  into.services.clear();
  for (const char* name : {"Cut", "Colour", "Class"}) {
    service one;
    one.name = name;
    one.duration = roll.between(1, 5) * tick;
    one.buffer = roll.between(0, 1) * tick;
    one.capacity = roll.between(1, 3);
    if (roll.between(0, 2) == 0) {
      one.min_notice = roll.between(0, 8) * tick;
    }
    for (const zylin::domain::resource& each : into.resources) {
      if (roll.between(0, 3) == 0) {
        one.resources.push_back(each.name);
      }
    }
    into.services.push_back(one);
  }
}

void roll_staff(dice& roll, business& into) {
  const int people = std::max(0, roll.between(-1, 3));
  for (int i = 0; i < people; ++i) {
    staff_member one;
    one.name = std::vector{"Ann", "Ben", "Cy"}.at(static_cast<std::size_t>(i));
    for (const service& each : into.services) {
      if (roll.between(0, 1) == 0) {
        one.services.push_back(each.name);
      }
    }
    if (roll.between(0, 1) == 0) {
      one.hours.emplace();
      for (day_hours& each : *one.hours) {
        each = roll_day(roll);
      }
    }
    if (roll.between(0, 2) == 0) {
      const auto away = first_day + roll.between(0, rolled_days) * days(1);
      one.absences = {{zylin::test::calendar(away), zylin::test::calendar(away + days(1))}};
    }
    into.staff.push_back(one);
  }
}

/// Bookings as they may be found: some are nobody's, some of a person who has left.
void roll_taken(dice& roll, salon& into) {
  for (int left = roll.between(0, 40); left > 0; --left) {
    const service& what = into.facts.services.at(static_cast<std::size_t>(roll.between(0, 2)));
    occupied_span one{.from = into.now + roll.between(-8, rolled_days * 96) * tick};
    one.until = one.from + what.duration + what.buffer;
    one.service = what.name;
    one.resources = what.resources;
    const int whose = roll.between(0, 5);
    if (whose < static_cast<int>(into.facts.staff.size())) {
      one.staff = into.facts.staff.at(static_cast<std::size_t>(whose)).name;
    } else if (whose == 4) {
      one.staff = "Gone";
    }
    into.taken.push_back(one);
  }
}

salon roll_salon(dice& roll) {
  salon rolled{.facts = zylin::domain::default_business(), .taken = {}, .now = {}, .asked = {}};
  for (day_hours& each : rolled.facts.hours) {
    each = roll_day(roll);
  }
  rolled.facts.special_days[zylin::test::calendar(first_day + days(1))] = roll_day(roll);
  rolled.facts.closures = {zylin::test::calendar(first_day + days(3))};
  roll_services(roll, rolled.facts);
  roll_staff(roll, rolled.facts);
  if (roll.between(0, 1) == 0) {
    rolled.facts.booking.at_once = roll.between(1, 3);
  }
  rolled.facts.booking.min_notice = roll.between(0, 4) * tick;
  rolled.facts.booking.slot_step = roll.between(1, 3) * tick;
  rolled.facts.booking.horizon = days(rolled_days);
  rolled.now = rolled.facts.zone.to_sys(first_day) + roll.between(0, 60) * tick;
  roll_taken(roll, rolled);
  if (!rolled.facts.staff.empty() && roll.between(0, 2) == 0) {
    rolled.asked = rolled.facts.staff.front().name;
  }
  return rolled;
}

bool does(const staff_member& who, const std::string& what) {
  return who.services.empty() || std::ranges::find(who.services, what) != who.services.end();
}

/// The rules, told moment by moment, without any of the code that keeps them.
class told_rules {
 public:
  told_rules(const salon& given, const service& wanted) : given_(given), wanted_(wanted) {}

  [[nodiscard]] bool is_bookable(local_minutes start) const {
    if (!may_start(start) || !common_room(start)) {
      return false;
    }
    if (given_.asked.empty() && !of_people(wanted_.name)) {
      return within(hours(nullptr, day_of(start)), start);
    }
    return std::ranges::any_of(given_.facts.staff, [&](const staff_member& one) { return can_serve(one, start); });
  }

  [[nodiscard]] bool can_serve(const staff_member& who, local_minutes start) const {
    const bool may = (given_.asked.empty() || given_.asked == who.name) && does(who, wanted_.name);
    return may && within(hours(&who, day_of(start)), start) && is_free(who, start);
  }

  [[nodiscard]] std::vector<local_minutes> everything() const {
    std::set<local_minutes> starts;
    for (int day = 0; day <= rolled_days; ++day) {
      for (const staff_member* who : grids()) {
        for (const day_interval& open : hours(who, first_day + days(day))) {
          for (auto at = open.opens; at < open.closes; at += given_.facts.booking.slot_step) {
            if (is_bookable(first_day + days(day) + at)) {
              starts.insert(first_day + days(day) + at);
            }
          }
        }
      }
    }
    return {starts.begin(), starts.end()};
  }

 private:
  static local_days day_of(local_minutes start) { return std::chrono::floor<days>(start); }

  [[nodiscard]] bool of_people(const std::string& what) const {
    return std::ranges::any_of(given_.facts.staff, [&](const staff_member& one) { return does(one, what); });
  }
  [[nodiscard]] bool is_listed(const occupied_span& one) const {
    return one.staff &&
           std::ranges::any_of(given_.facts.staff, [&](const staff_member& each) { return each.name == *one.staff; });
  }

  /// Of those on whose hours starts are offered; null is the business.
  [[nodiscard]] std::vector<const staff_member*> grids() const {
    std::vector<const staff_member*> all;
    for (const staff_member& each : given_.facts.staff) {
      if (does(each, wanted_.name) && (given_.asked.empty() || each.name == given_.asked)) {
        all.push_back(&each);
      }
    }
    return all.empty() && given_.asked.empty() ? std::vector<const staff_member*>{nullptr} : all;
  }

  [[nodiscard]] day_hours hours(const staff_member* who, local_days day) const {
    const business& facts = given_.facts;
    const std::chrono::year_month_day date(day);
    const auto weekday = std::chrono::weekday(day).c_encoding();
    const bool special = facts.special_days.contains(date);
    const bool closed = !special && std::ranges::find(facts.closures, date) != facts.closures.end();
    const day_hours ours = special ? facts.special_days.at(date) : closed ? day_hours{} : facts.hours.at(weekday);
    if (who == nullptr || ours.empty()) {
      return ours;
    }
    if (!who->absences.empty() && who->absences.front().first <= date && date <= who->absences.front().last) {
      return {};
    }
    if (!who->hours) {
      return ours;
    }
    day_hours own = who->hours->at(weekday);
    if (special && !own.empty()) {  // one interval each
      own.front() = {std::max(own.front().opens, ours.front().opens),
                     std::min(own.front().closes, ours.front().closes)};
      own.resize(own.front().opens < own.front().closes ? 1 : 0);
    }
    return own;
  }

  [[nodiscard]] bool within(const day_hours& open, local_minutes start) const {
    return std::ranges::any_of(open, [&](const day_interval& one) {
      return start >= day_of(start) + one.opens && start + wanted_.duration <= day_of(start) + one.closes;
    });
  }

  [[nodiscard]] bool may_start(local_minutes start) const {
    const time_point moment = given_.facts.zone.to_sys(start);
    return day_of(start) <= first_day + days(rolled_days) && moment >= given_.now &&
           moment - given_.now >= wanted_.min_notice.value_or(given_.facts.booking.min_notice);
  }

  template <class Counts>
  [[nodiscard]] int running(time_point moment, Counts counts) const {
    return static_cast<int>(std::ranges::count_if(given_.taken, [&](const occupied_span& one) {
      return one.from <= moment && moment < one.until && counts(one);
    }));
  }

  [[nodiscard]] bool common_room(local_minutes start) const {
    const time_point begins = given_.facts.zone.to_sys(start);
    for (auto at = begins; at < begins + wanted_.duration + wanted_.buffer; at += tick) {
      for (const zylin::domain::resource& each : given_.facts.resources) {
        const auto holds = [&](const std::vector<std::string>& all) {
          return std::ranges::find(all, each.name) != all.end();
        };
        if (holds(wanted_.resources) &&
            running(at, [&](const occupied_span& one) { return holds(one.resources); }) >= each.count) {
          return false;
        }
      }
      if (!of_people(wanted_.name) && !unstaffed_room(at)) {
        return false;
      }
    }
    return true;
  }

  [[nodiscard]] bool unstaffed_room(time_point at) const {
    int most = 1;
    for (const service& each : given_.facts.services) {
      most = std::max(most, each.capacity);
    }
    const auto same = [&](const occupied_span& one) { return one.service == wanted_.name; };
    const auto any = [&](const occupied_span& one) { return !of_people(one.service); };
    return running(at, same) < wanted_.capacity && running(at, any) < given_.facts.booking.at_once.value_or(most);
  }

  [[nodiscard]] bool is_free(const staff_member& who, local_minutes start) const {
    const time_point begins = given_.facts.zone.to_sys(start);
    const auto hers = [&](const occupied_span& one) { return one.staff == who.name; };
    const auto same = [&](const occupied_span& one) {
      return hers(one) && one.service == wanted_.name && one.from == begins;
    };
    if (std::ranges::count_if(given_.taken, same) >= wanted_.capacity) {
      return false;
    }
    for (auto at = begins; at < begins + wanted_.duration + wanted_.buffer; at += tick) {
      if (running(at, [&](const occupied_span& one) { return hers(one) && !same(one); }) > 0 ||
          people_needed(at, who, {}) > static_cast<int>(given_.facts.staff.size())) {
        return false;
      }
      for (const service& each : given_.facts.services) {
        const auto doers = staff_for(given_.facts, each.name);
        if (std::ranges::find(doers, who.name, &staff_member::name) != doers.end() &&
            people_needed(at, who, each.name) > static_cast<int>(doers.size())) {
          return false;
        }
      }
    }
    return true;
  }

  /// At that moment, `who` included; none where nothing is nobody's. With `only`: for that service, among those who do
  /// it.
  [[nodiscard]] int people_needed(time_point at, const staff_member& who, const std::string& only) const {
    std::set<std::string> busy{who.name};
    std::map<std::pair<std::string, time_point>, int> nobodys;
    for (const occupied_span& one : given_.taken) {
      if (one.from > at || at >= one.until) {
        continue;
      }
      if (is_listed(one)) {
        const staff_member* other = find_staff(given_.facts, *one.staff);
        if (only.empty() || does_service(*other, only)) {
          busy.insert(other->name);
        }
      } else if (of_people(one.service) && (only.empty() || one.service == only)) {
        ++nobodys[{one.service, one.from}];
      }
    }
    int needed = 0;
    for (const auto& [key, count] : nobodys) {
      const int capacity = std::ranges::find(given_.facts.services, key.first, &service::name)->capacity;
      needed += (count + capacity - 1) / capacity;
    }
    return needed == 0 ? 0 : needed + static_cast<int>(busy.size());
  }

  const salon& given_;
  const service& wanted_;
};

std::vector<local_minutes> nearest_by_search(std::vector<local_minutes> starts, local_minutes wish, std::size_t count) {
  std::ranges::sort(starts, {}, [&](local_minutes one) { return std::tuple(std::chrono::abs(one - wish), one); });
  starts.resize(std::min(starts.size(), count));
  std::ranges::sort(starts);
  return starts;
}

class random_salon : public testing::TestWithParam<std::uint32_t> {};

TEST_P(random_salon, agrees_with_the_rules_told_moment_by_moment) {
  dice roll(GetParam());
  const salon given = roll_salon(roll);
  for (const service& wanted : given.facts.services) {
    const availability asked(given.facts, wanted, given.taken, given.now, given.asked);
    const told_rules rules(given, wanted);
    for (int i = 0; i < 200; ++i) {
      const local_minutes wish = first_day + roll.between(0, (rolled_days + 1) * 96) * tick;
      ASSERT_EQ(!asked.check(wish), rules.is_bookable(wish)) << wanted.name << " " << wish.time_since_epoch().count();
    }
  }
}

TEST_P(random_salon, finds_what_a_search_through_everything_finds) {
  dice roll(GetParam());
  const salon given = roll_salon(roll);
  for (const service& wanted : given.facts.services) {
    const availability asked(given.facts, wanted, given.taken, given.now, given.asked);
    const std::vector<local_minutes> everything = told_rules(given, wanted).everything();
    for (int i = 0; i < 20; ++i) {
      const local_minutes wish = first_day - days(1) + roll.between(0, (rolled_days + 3) * 96) * tick;
      const auto count = static_cast<std::size_t>(roll.between(0, 5));
      ASSERT_EQ(asked.nearest_free(wish, count), nearest_by_search(everything, wish, count)) << wanted.name;
    }
  }
}

TEST_P(random_salon, chooses_somebody_who_can_serve_and_has_least_to_do) {
  dice roll(GetParam());
  const salon given = roll_salon(roll);
  for (const service& wanted : given.facts.services) {
    const availability asked(given.facts, wanted, given.taken, given.now, given.asked);
    const told_rules rules(given, wanted);
    for (const local_minutes start : rules.everything()) {
      const staff_member* chosen = asked.choose(start);
      ASSERT_EQ(chosen == nullptr, staff_for(given.facts, wanted.name).empty());
      if (chosen == nullptr) {
        continue;
      }
      const auto burden = [&](const staff_member& who) {
        std::set<std::pair<std::string, time_point>> begun;
        for (const occupied_span& one : given.taken) {
          const bool then =
              std::chrono::floor<days>(given.facts.zone.to_local(one.from)) == std::chrono::floor<days>(start);
          if (then && one.staff == who.name) {
            begun.emplace(one.service, one.from);
          }
        }
        return begun.size();
      };
      ASSERT_TRUE(rules.can_serve(*chosen, start));
      for (const staff_member& other : given.facts.staff) {
        if (rules.can_serve(other, start)) {
          ASSERT_LE(std::pair(burden(*chosen), chosen), std::pair(burden(other), &other));
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(seeds, random_salon, testing::Range(1U, 81U), zylin::test::parameter_name());

}  // namespace
