#include "zylin/domain/reminder.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace zylin {
namespace {

using namespace std::chrono_literals;
using test::at;
using test::date;
using test::monday;
using test::tuesday;

business in_berlin(int hours = 24) {
  business facts = default_business();
  facts.zone = test::zone_named("Europe/Berlin");
  facts.booking.reminder_ahead = std::chrono::hours(hours);
  return facts;
}

struct row {
  const char* why;
  int hours;
  local_minutes agreed;
  local_minutes starts;
  std::optional<local_minutes> due;
};

const auto wednesday = date(2026, 11, 25);
const auto long_ago = at(date(2026, 9, 1), 12);

const row rows[] = {
    {"the day before at the same time", 24, long_ago, at(wednesday, 15), at(tuesday, 15)},
    {"the last minute before the night", 24, long_ago, at(wednesday, 20, 59), at(tuesday, 20, 59)},
    {"the first minute after it", 24, long_ago, at(wednesday, 8), at(tuesday, 8)},
    {"an evening appointment, in the evening's good hour", 24, long_ago, at(wednesday, 21), at(tuesday, 20)},
    {"an early one, on the evening of two days before", 24, long_ago, at(wednesday, 7), at(monday, 20)},
    {"an early one that was booked that evening, in the morning", 24, at(monday, 20, 30), at(wednesday, 7),
     at(tuesday, 8)},
    {"two hours ahead", 2, long_ago, at(tuesday, 15), at(tuesday, 13)},
    {"two hours ahead of the morning is night: the evening before", 2, long_ago, at(tuesday, 9), at(monday, 20)},
    {"booked late in the evening for the morning: at eight, an hour ahead", 2, at(monday, 20, 30), at(tuesday, 9),
     at(tuesday, 8)},
    {"no hour is left at eight", 2, at(monday, 20, 30), at(tuesday, 8, 59), std::nullopt},
    {"booked at the very moment", 24, at(tuesday, 15), at(wednesday, 15), std::nullopt},
    {"booked a minute before it", 24, at(tuesday, 14, 59), at(wednesday, 15), at(tuesday, 15)},
    {"booked later", 24, at(wednesday, 9), at(wednesday, 15), std::nullopt},
    {"off", 0, long_ago, at(wednesday, 15), std::nullopt},
    {"36 hours: a day on the clock and twelve hours", 36, long_ago, at(wednesday, 20), at(tuesday, 8)},
    {"a week", 168, long_ago, at(wednesday, 15), at(date(2026, 11, 18), 15)},
    // Clocks go back on 25 October 2026 and forward on 28 March 2027.
    {"the same time of day though a day of 25 hours lies between", 24, long_ago, at(date(2026, 10, 25), 15),
     at(date(2026, 10, 24), 15)},
    {"and one of 23 hours", 24, long_ago, at(date(2027, 3, 28), 15), at(date(2027, 3, 27), 15)},
    {"half a day is time that passes, where the clocks go back too", 12, long_ago, at(date(2026, 10, 25), 12),
     at(date(2026, 10, 24), 20)},
    {"and forward", 3, long_ago, at(date(2027, 3, 28), 12), at(date(2027, 3, 28), 9)},
};

TEST(a_reminder, is_due_when_the_table_says) {
  for (const row& one : rows) {
    const business facts = in_berlin(one.hours);
    const std::optional<time_point> due =
        reminder_due(facts, facts.zone.to_sys(one.starts), facts.zone.to_sys(one.agreed));
    ASSERT_EQ(due.has_value(), one.due.has_value()) << one.why;
    if (due) {
      EXPECT_EQ(facts.zone.format_iso(*due), facts.zone.format_iso(facts.zone.to_sys(*one.due))) << one.why;
    }
  }
}

TEST(a_reminder, keeps_the_time_of_day_where_that_time_is_skipped_or_occurs_twice) {
  business facts = in_berlin();
  facts.quiet_hours.reset();
  const auto due = [&](local_minutes starts) {
    return facts.zone.format_iso(*reminder_due(facts, facts.zone.to_sys(starts), facts.zone.to_sys(long_ago)));
  };
  EXPECT_EQ(due(at(date(2027, 3, 29), 2, 30)), "2027-03-28T03:00:00+02:00") << "half past two is skipped";
  EXPECT_EQ(due(at(date(2026, 10, 26), 2, 30)), "2026-10-25T02:30:00+02:00") << "the first of two";
}

TEST(a_reminder, is_never_due_at_night_nor_after_the_start_nor_before_it_was_agreed) {
  const quiet_hours_rule rules[] = {{21h, 8h}, {13h, 15h}, {8h, 7h + 30min}, {2h + 30min, 3h}};
  for (const char* name : {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
    for (const quiet_hours_rule& rule : rules) {
      for (const int hours : {1, 2, 24, 30, 48}) {
        business facts = in_berlin(hours);
        facts.zone = test::zone_named(name);
        facts.quiet_hours = rule;
        const time_point first = facts.zone.to_sys(at(date(2026, 10, 3), 0));
        for (time_point starts = first; starts < first + std::chrono::days(30); starts += 45min) {
          for (const auto ahead : {3h, 26h, 80h}) {
            const std::optional<time_point> due = reminder_due(facts, starts, starts - ahead);
            EXPECT_TRUE(!due || (*due > starts - ahead && *due < starts && !quiet_at(rule, facts.zone, *due) &&
                                 *due >= starts - longest_reminder_lead(facts)))
                << name << ' ' << facts.zone.format_iso(starts);
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace zylin
