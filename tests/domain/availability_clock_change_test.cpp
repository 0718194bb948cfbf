#include "zylin/domain/availability.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using zylin::domain::availability;
using zylin::domain::local_minutes;
using zylin::domain::refusal;
using zylin::test::at;
using zylin::test::date;

/// Open around the clock, so that only the clock change matters; an appointment takes one hour.
zylin::domain::business always_open(std::string_view zone) {
  zylin::domain::business business = zylin::domain::default_business();
  business.zone = zylin::test::zone_named(zone);
  business.hours.fill({{.opens = 0h, .closes = 24h}});
  business.services.front().duration = 60min;
  business.booking.slot_step = 30min;
  return business;
}

zylin::domain::availability asked_a_day_before(const zylin::domain::business& business, std::chrono::local_days day,
                                               const zylin::domain::taken_times& taken = {}) {
  return {business, business.services.front(), taken,
          business.zone.to_sys(zylin::test::at(day - std::chrono::days(1), 0))};
}

TEST(clock_change, refuses_local_times_that_are_skipped) {
  struct row {
    const char* zone;
    local_minutes skipped;
    local_minutes next;
  };
  const row rows[] = {
      {"Europe/Berlin", zylin::test::at(zylin::test::date(2026, 3, 29), 2, 30),
       zylin::test::at(zylin::test::date(2026, 3, 29), 3)},
      {"America/New_York", zylin::test::at(zylin::test::date(2027, 3, 14), 2),
       zylin::test::at(zylin::test::date(2027, 3, 14), 3)},
      {"Australia/Lord_Howe", zylin::test::at(zylin::test::date(2026, 10, 4), 2, 15),
       zylin::test::at(zylin::test::date(2026, 10, 4), 2, 30)},
  };
  for (const row& one : rows) {
    const zylin::domain::business business = always_open(one.zone);
    const auto day = std::chrono::floor<std::chrono::days>(one.skipped);
    const zylin::domain::availability asked = asked_a_day_before(business, day);
    EXPECT_EQ(asked.check(one.skipped), zylin::domain::refusal::no_such_time) << one.zone;
    EXPECT_EQ(asked.check_overriding(one.skipped), zylin::domain::refusal::no_such_time) << one.zone;
    EXPECT_EQ(asked.check(one.next), std::nullopt) << one.zone;
    for (const local_minutes start : asked.free_slots(day)) {
      EXPECT_FALSE(business.zone.is_skipped(start)) << one.zone;
    }
  }
}

TEST(clock_change, measures_the_duration_in_time_that_passes) {
  zylin::domain::business business = always_open("Europe/Berlin");
  const auto forward = zylin::test::date(2026, 3, 29);
  business.special_days[zylin::test::calendar(forward)] = {{.opens = 0h, .closes = 3h + 30min}};
  // 1:30 and an hour is 3:30 on the wall clock, because 2:00 to 3:00 is skipped.
  EXPECT_EQ(asked_a_day_before(business, forward).check(zylin::test::at(forward, 1, 30)), std::nullopt);
  EXPECT_EQ(asked_a_day_before(business, forward).check(zylin::test::at(forward, 1, 31)),
            zylin::domain::refusal::outside_hours);

  const auto back = zylin::test::date(2026, 10, 25);
  business.special_days[zylin::test::calendar(back)] = {{.opens = 0h, .closes = 3h}};
  // From the first 2:00 to 3:00 is two hours of elapsed time.
  business.services.front().duration = 120min;
  EXPECT_EQ(asked_a_day_before(business, back).check(zylin::test::at(back, 2)), std::nullopt);
  EXPECT_EQ(asked_a_day_before(business, back).check(zylin::test::at(back, 2, 1)),
            zylin::domain::refusal::outside_hours);
}

TEST(clock_change, fits_up_to_a_closing_time_at_the_very_change) {
  zylin::domain::business business = always_open("Europe/Berlin");
  const auto forward = zylin::test::date(2026, 3, 29);
  business.special_days[zylin::test::calendar(forward)] = {{.opens = 0h, .closes = 2h}};
  EXPECT_EQ(asked_a_day_before(business, forward).check(zylin::test::at(forward, 1)), std::nullopt);
  EXPECT_EQ(asked_a_day_before(business, forward).check(zylin::test::at(forward, 1, 1)),
            zylin::domain::refusal::outside_hours);
}

TEST(clock_change, closes_at_the_first_of_two_equal_closing_times) {
  zylin::domain::business business = always_open("Europe/Berlin");
  const auto back = zylin::test::date(2026, 10, 25);
  business.special_days[zylin::test::calendar(back)] = {{.opens = 0h, .closes = 2h + 30min}};
  EXPECT_EQ(asked_a_day_before(business, back).check(zylin::test::at(back, 1, 30)), std::nullopt);
  // It would end when the clock shows 2:10 for the second time, after closing.
  EXPECT_EQ(asked_a_day_before(business, back).check(zylin::test::at(back, 2, 10)),
            zylin::domain::refusal::outside_hours);
}

TEST(clock_change, takes_a_doubled_time_as_the_first) {
  const zylin::domain::business business = always_open("Europe/Berlin");
  const auto back = zylin::test::date(2026, 10, 25);
  const zylin::time_point first = business.zone.to_sys(zylin::test::at(back, 2, 30));
  const std::vector<zylin::domain::occupied_span> second_time{
      {.from = first + 60min, .until = first + 120min, .service = "Appointment"}};
  const std::vector<zylin::domain::occupied_span> first_time{
      {.from = first, .until = first + 60min, .service = "Appointment"}};
  EXPECT_EQ(asked_a_day_before(business, back, second_time).check(zylin::test::at(back, 2, 30)), std::nullopt);
  EXPECT_EQ(asked_a_day_before(business, back, first_time).check(zylin::test::at(back, 2, 30)),
            zylin::domain::refusal::taken);
}

}  // namespace
