#include "zylin/domain/reminder.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using test::at;
using test::date;
using test::monday;
using test::tuesday;

business in_berlin(int hours = 24) {
  business business = default_business();
  business.zone = test::zone_named("Europe/Berlin");
  business.booking.reminder_ahead = std::chrono::hours(hours);
  return business;
}

struct row {
  const char* why;
  int hours;
  local_minutes agreed;
  local_minutes starts;
  std::optional<local_minutes> due;
};

const auto wednesday = test::date(2026, 11, 25);
const auto long_ago = test::at(test::date(2026, 9, 1), 12);

const row rows[] = {
    {"the day before at the same time", 24, long_ago, test::at(wednesday, 15), test::at(test::tuesday, 15)},
    {"the last minute before the night", 24, long_ago, test::at(wednesday, 20, 59), test::at(test::tuesday, 20, 59)},
    {"the first minute after it", 24, long_ago, test::at(wednesday, 8), test::at(test::tuesday, 8)},
    {"an evening appointment, in the evening's good hour", 24, long_ago, test::at(wednesday, 21),
     test::at(test::tuesday, 20)},
    {"an early one, on the evening of two days before", 24, long_ago, test::at(wednesday, 7),
     test::at(test::monday, 20)},
    {"an early one that was booked that evening, in the morning", 24, test::at(test::monday, 20, 30),
     test::at(wednesday, 7), test::at(test::tuesday, 8)},
    {"two hours ahead", 2, long_ago, test::at(test::tuesday, 15), test::at(test::tuesday, 13)},
    {"two hours ahead of the morning is night: the evening before", 2, long_ago, test::at(test::tuesday, 9),
     test::at(test::monday, 20)},
    {"booked late in the evening for the morning: at eight, an hour ahead", 2, test::at(test::monday, 20, 30),
     test::at(test::tuesday, 9), test::at(test::tuesday, 8)},
    {"no hour is left at eight", 2, test::at(test::monday, 20, 30), test::at(test::tuesday, 8, 59), std::nullopt},
    {"booked at the very moment", 24, test::at(test::tuesday, 15), test::at(wednesday, 15), std::nullopt},
    {"booked a minute before it", 24, test::at(test::tuesday, 14, 59), test::at(wednesday, 15),
     test::at(test::tuesday, 15)},
    {"booked later", 24, test::at(wednesday, 9), test::at(wednesday, 15), std::nullopt},
    {"off", 0, long_ago, test::at(wednesday, 15), std::nullopt},
    {"36 hours: a day on the clock and twelve hours", 36, long_ago, test::at(wednesday, 20),
     test::at(test::tuesday, 8)},
    {"a week", 168, long_ago, test::at(wednesday, 15), test::at(test::date(2026, 11, 18), 15)},
    // Clocks go back on 25 October 2026 and forward on 28 March 2027.
    {"the same time of day though a day of 25 hours lies between", 24, long_ago, test::at(test::date(2026, 10, 25), 15),
     test::at(test::date(2026, 10, 24), 15)},
    {"and one of 23 hours", 24, long_ago, test::at(test::date(2027, 3, 28), 15), test::at(test::date(2027, 3, 27), 15)},
    {"half a day is time that passes, where the clocks go back too", 12, long_ago,
     test::at(test::date(2026, 10, 25), 12), test::at(test::date(2026, 10, 24), 20)},
    {"and forward", 3, long_ago, test::at(test::date(2027, 3, 28), 12), test::at(test::date(2027, 3, 28), 9)},
};

TEST(a_reminder, is_due_when_the_table_says) {
  for (const row& one : rows) {
    const business business = in_berlin(one.hours);
    const std::optional<time_point> due =
        reminder_due(business, business.zone.to_sys(one.starts), business.zone.to_sys(one.agreed));
    ASSERT_EQ(due.has_value(), one.due.has_value()) << one.why;
    if (due) {
      EXPECT_EQ(business.zone.format_iso(*due), business.zone.format_iso(business.zone.to_sys(*one.due))) << one.why;
    }
  }
}

TEST(a_reminder, keeps_the_time_of_day_where_that_time_is_skipped_or_occurs_twice) {
  business business = in_berlin();
  business.quiet_hours.reset();
  const auto due = [&](local_minutes starts) {
    return business.zone.format_iso(
        *reminder_due(business, business.zone.to_sys(starts), business.zone.to_sys(long_ago)));
  };
  EXPECT_EQ(due(test::at(test::date(2027, 3, 29), 2, 30)), "2027-03-28T03:00:00+02:00") << "half past two is skipped";
  EXPECT_EQ(due(test::at(test::date(2026, 10, 26), 2, 30)), "2026-10-25T02:30:00+02:00") << "the first of two";
}

TEST(a_reminder, is_never_due_at_night_nor_after_the_start_nor_before_it_was_agreed) {
  const quiet_hours_rule rules[] = {{21h, 8h}, {13h, 15h}, {8h, 7h + 30min}, {2h + 30min, 3h}};
  for (const char* name : {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
    for (const quiet_hours_rule& rule : rules) {
      for (const int hours : {1, 2, 24, 30, 48}) {
        business business = in_berlin(hours);
        business.zone = test::zone_named(name);
        business.quiet_hours = rule;
        const time_point first = business.zone.to_sys(test::at(test::date(2026, 10, 3), 0));
        for (time_point starts = first; starts < first + std::chrono::days(30); starts += 45min) {
          for (const auto ahead : {3h, 26h, 80h}) {
            const std::optional<time_point> due = reminder_due(business, starts, starts - ahead);
            EXPECT_TRUE(!due || (*due > starts - ahead && *due < starts && !quiet_at(rule, business.zone, *due) &&
                                 *due >= starts - longest_reminder_lead(business)))
                << name << ' ' << business.zone.format_iso(starts);
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace zylin::domain
