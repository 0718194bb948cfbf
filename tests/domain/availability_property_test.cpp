#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"

#include "random_business.hpp"
#include "support/parameter_name.hpp"
#include "wall_clock.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using zylin::time_point;
using zylin::domain::availability;
using zylin::domain::local_minutes;
using zylin::domain::occupied_span;
using zylin::test::random_case;

// Every random time is a multiple of this, and so is every clock change, so checking at this interval misses nothing.
constexpr auto tick = 5min;

local_days today(const zylin::test::random_case& given) {
  return std::chrono::floor<days>(given.business.zone.to_local(given.now));
}

int running_at(const std::vector<zylin::domain::occupied_span>& taken, time_point moment) {
  return static_cast<int>(std::ranges::count_if(
      taken, [&](const zylin::domain::occupied_span& one) { return one.from <= moment && moment < one.until; }));
}

/// The rules, checked minute by minute.
bool is_bookable(const zylin::test::random_case& given, local_minutes start) {
  const auto& business = given.business;
  const auto& wanted = business.services.front();
  const auto day = std::chrono::floor<days>(start);
  if (business.zone.is_skipped(start) || day > today(given) + business.booking.horizon) {
    return false;
  }
  const time_point moment = business.zone.to_sys(start);
  if (moment < given.now || moment - given.now < business.booking.min_notice) {
    return false;
  }
  const auto stays_within = [&](const zylin::domain::day_interval& open) {
    bool within = start >= day + open.opens;
    for (auto passed = 0min; passed < wanted.duration; passed += tick) {
      within = within && business.zone.to_local(moment + passed) < day + open.closes;
    }
    return within;
  };
  const auto hours = hours_on(business, day);
  bool bookable = std::ranges::any_of(hours, stays_within);
  for (auto passed = 0min; passed < wanted.duration + wanted.buffer; passed += tick) {
    bookable = bookable && running_at(given.taken, moment + passed) < wanted.capacity;
  }
  return bookable;
}

std::vector<local_minutes> bookable_starts(const zylin::test::random_case& given) {
  std::vector<local_minutes> starts;
  for (local_days day = today(given); day <= today(given) + given.business.booking.horizon; day += days(1)) {
    for (const zylin::domain::day_interval& open : hours_on(given.business, day)) {
      for (auto after = open.opens; after < open.closes; after += given.business.booking.slot_step) {
        if (is_bookable(given, day + after)) {
          starts.emplace_back(day + after);
        }
      }
    }
  }
  return starts;
}

std::vector<local_minutes> nearest_of(std::vector<local_minutes> starts, local_minutes wish, std::size_t count) {
  std::ranges::sort(starts, {}, [&](local_minutes one) { return std::tuple(std::chrono::abs(one - wish), one); });
  starts.resize(std::min(starts.size(), count));
  std::ranges::sort(starts);
  return starts;
}

class random_business : public testing::TestWithParam<std::uint32_t> {};

TEST_P(random_business, agrees_with_the_rules_told_minute_by_minute) {
  zylin::test::dice roll(GetParam());
  const zylin::test::random_case given = zylin::test::roll_case(roll);
  const zylin::domain::availability asked(given.business, given.business.services.front(), given.taken, given.now);
  for (int i = 0; i < 300; ++i) {
    const local_minutes wish = today(given) - days(1) + roll.between(0, 10 * 288) * tick;
    EXPECT_EQ(!asked.check(wish), is_bookable(given, wish))
        << given.business.zone.name() << " " << wish.time_since_epoch().count();
  }
}

TEST_P(random_business, lists_exactly_the_bookable_starts_of_the_grid) {
  zylin::test::dice roll(GetParam());
  const zylin::test::random_case given = zylin::test::roll_case(roll);
  const zylin::domain::availability asked(given.business, given.business.services.front(), given.taken, given.now);
  std::vector<local_minutes> listed;
  for (local_days day = today(given) - days(2); day <= today(given) + days(12); day += days(1)) {
    const auto slots = asked.free_slots(day);
    listed.insert(listed.end(), slots.begin(), slots.end());
  }
  EXPECT_EQ(listed, bookable_starts(given)) << given.business.zone.name();
}

TEST_P(random_business, finds_what_a_search_through_everything_finds) {
  zylin::test::dice roll(GetParam());
  const zylin::test::random_case given = zylin::test::roll_case(roll);
  const zylin::domain::availability asked(given.business, given.business.services.front(), given.taken, given.now);
  const auto everything = bookable_starts(given);
  for (int i = 0; i < 40; ++i) {
    const local_minutes wish = today(given) - days(3) + roll.between(0, 16 * 288) * tick;
    const auto count = static_cast<std::size_t>(roll.between(0, 9));
    EXPECT_EQ(asked.nearest_free(wish, count), nearest_of(everything, wish, count)) << given.business.zone.name();
  }
}

TEST_P(random_business, is_never_booked_beyond_its_capacity) {
  zylin::test::dice roll(GetParam());
  zylin::test::random_case given = zylin::test::roll_case(roll);
  given.taken.clear();
  const auto& wanted = given.business.services.front();
  for (int i = 0; i < 200; ++i) {
    const local_minutes wish = today(given) + roll.between(0, 3 * 288) * tick;
    if (!zylin::domain::availability(given.business, wanted, given.taken, given.now).check(wish)) {
      const time_point start = given.business.zone.to_sys(wish);
      given.taken.push_back({.from = start, .until = start + wanted.duration + wanted.buffer, .service = wanted.name});
    }
  }
  for (const zylin::domain::occupied_span& one : given.taken) {
    EXPECT_LE(running_at(given.taken, one.from), wanted.capacity);
  }
}

INSTANTIATE_TEST_SUITE_P(seeds, random_business, testing::Range(1U, 41U), zylin::test::parameter_name());

}  // namespace
