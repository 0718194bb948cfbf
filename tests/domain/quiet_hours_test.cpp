#include "zylin/domain/business.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using test::at;
using test::date;
using test::zone_named;

std::optional<quiet_span> in_berlin(const quiet_hours_rule& rule, local_minutes when) {
  const time_zone zone = test::zone_named("Europe/Berlin");
  return quiet_at(rule, zone, zone.to_sys(when));
}

constexpr quiet_hours_rule night{21h, 8h};
constexpr quiet_hours_rule siesta{13h + 30min, 15h};

TEST(quiet_hours, begin_and_end_on_the_minute) {
  const auto day = test::date(2026, 11, 23);
  EXPECT_FALSE(in_berlin(night, test::at(day, 20, 59)));
  EXPECT_TRUE(in_berlin(night, test::at(day, 21)));
  EXPECT_TRUE(in_berlin(night, test::at(day, 0)));
  EXPECT_TRUE(in_berlin(night, test::at(day, 7, 59)));
  EXPECT_FALSE(in_berlin(night, test::at(day, 8)));
  EXPECT_FALSE(in_berlin(siesta, test::at(day, 13, 29)));
  EXPECT_TRUE(in_berlin(siesta, test::at(day, 13, 30)));
  EXPECT_FALSE(in_berlin(siesta, test::at(day, 15)));
}

TEST(quiet_hours, across_midnight_are_one_span) {
  const time_zone zone = test::zone_named("Europe/Berlin");
  for (const local_minutes when : {test::at(test::date(2026, 11, 23), 23), test::at(test::date(2026, 11, 24), 3)}) {
    const std::optional<quiet_span> span = in_berlin(night, when);
    ASSERT_TRUE(span);
    EXPECT_EQ(span->from, zone.to_sys(test::at(test::date(2026, 11, 23), 21)));
    EXPECT_EQ(span->until, zone.to_sys(test::at(test::date(2026, 11, 24), 8)));
  }
}

TEST(quiet_hours, that_are_switched_off_hold_nothing) {
  EXPECT_FALSE(quiet_at(std::nullopt, time_zone::utc(), time_point{}));
}

TEST(quiet_hours, last_an_hour_less_or_more_in_the_nights_in_which_the_clocks_change) {
  const std::optional<quiet_span> spring = in_berlin(night, test::at(test::date(2027, 3, 28), 1));
  const std::optional<quiet_span> autumn = in_berlin(night, test::at(test::date(2026, 10, 25), 1));
  ASSERT_TRUE(spring && autumn);
  EXPECT_EQ(spring->until - spring->from, 10h);
  EXPECT_EQ(autumn->until - autumn->from, 12h);
}

TEST(quiet_hours, always_end_after_the_moment_they_hold) {
  for (const char* name : {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
    const time_zone zone = test::zone_named(name);
    for (const quiet_hours_rule& rule : {night, siesta, quiet_hours_rule{1h + 30min, 2h + 15min},
                                         quiet_hours_rule{2h + 30min, 2h + 10min}, quiet_hours_rule{3h, 2h + 59min}}) {
      for (const auto day : {test::date(2026, 10, 3), test::date(2026, 10, 24), test::date(2026, 10, 31),
                             test::date(2027, 3, 13), test::date(2027, 3, 27), test::date(2027, 4, 3)}) {
        for (time_point when = zone.to_sys(test::at(day, 0)); when < zone.to_sys(test::at(day, 0)) + 48h;
             when += 5min) {
          const std::optional<quiet_span> span = quiet_at(rule, zone, when);
          EXPECT_TRUE(!span || (span->from <= when && when < span->until)) << name << zone.format_iso(when);
        }
      }
    }
  }
}

}  // namespace
}  // namespace zylin::domain
