#include "zylin/domain/time_zone.hpp"

#include <gtest/gtest.h>

namespace {

using std::chrono::day;
using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::month;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;
using zylin::time_point;
using zylin::domain::local_minutes;
using zylin::domain::time_zone;

local_minutes local(int y, unsigned m, unsigned d, int hour, int minute) {
  return local_days{year{y} / month{m} / day{d}} + hours{hour} + minutes{minute};
}

time_point utc(int y, unsigned m, unsigned d, int hour, int minute) {
  return sys_days{year{y} / month{m} / day{d}} + hours{hour} + minutes{minute};
}

zylin::domain::time_zone zone(const char* name) {
  return zylin::domain::time_zone::locate(name).value();
}

TEST(time_zone, converts_both_ways) {
  struct row {
    const char* name;
    local_minutes wall;
    time_point moment;
  };
  const row rows[] = {
      {"UTC", local(2026, 12, 5, 15, 0), utc(2026, 12, 5, 15, 0)},
      {"Asia/Kolkata", local(2026, 12, 5, 15, 0), utc(2026, 12, 5, 9, 30)},
      {"Europe/Berlin", local(2026, 7, 1, 9, 0), utc(2026, 7, 1, 7, 0)},
      {"Europe/Berlin", local(2026, 12, 1, 9, 0), utc(2026, 12, 1, 8, 0)},
      {"America/New_York", local(2026, 1, 1, 0, 15), utc(2026, 1, 1, 5, 15)},
      {"America/New_York", local(2026, 12, 31, 23, 59), utc(2027, 1, 1, 4, 59)},
      {"Australia/Lord_Howe", local(2026, 1, 10, 12, 0), utc(2026, 1, 10, 1, 0)},
      {"Australia/Lord_Howe", local(2026, 7, 10, 12, 0), utc(2026, 7, 10, 1, 30)},
  };
  for (const row& r : rows) {
    SCOPED_TRACE(r.name);
    EXPECT_EQ(zone(r.name).to_sys(r.wall), r.moment);
    EXPECT_EQ(zone(r.name).to_local(r.moment), r.wall);
    EXPECT_FALSE(zone(r.name).is_skipped(r.wall));
  }
}

TEST(time_zone, moves_a_skipped_time_to_the_first_moment_after_the_gap) {
  struct row {
    const char* name;
    local_minutes skipped;
    time_point after_gap;
  };
  const row rows[] = {
      {"Europe/Berlin", local(2026, 3, 29, 2, 0), utc(2026, 3, 29, 1, 0)},
      {"Europe/Berlin", local(2026, 3, 29, 2, 59), utc(2026, 3, 29, 1, 0)},
      {"America/New_York", local(2026, 3, 8, 2, 30), utc(2026, 3, 8, 7, 0)},
      {"Australia/Lord_Howe", local(2026, 10, 4, 2, 15), utc(2026, 10, 3, 15, 30)},
  };
  for (const row& r : rows) {
    SCOPED_TRACE(r.name);
    EXPECT_TRUE(zone(r.name).is_skipped(r.skipped));
    EXPECT_EQ(zone(r.name).to_sys(r.skipped), r.after_gap);
  }
  EXPECT_FALSE(zone("Europe/Berlin").is_skipped(local(2026, 3, 29, 1, 59)));
  EXPECT_FALSE(zone("Europe/Berlin").is_skipped(local(2026, 3, 29, 3, 0)));
  EXPECT_FALSE(zone("Australia/Lord_Howe").is_skipped(local(2026, 10, 4, 2, 30)));
}

TEST(time_zone, reads_a_doubled_time_as_the_first_of_the_two) {
  struct row {
    const char* name;
    local_minutes doubled;
    time_point first;
    minutes until_second;
  };
  const row rows[] = {
      {"Europe/Berlin", local(2026, 10, 25, 2, 30), utc(2026, 10, 25, 0, 30), minutes{60}},
      {"America/New_York", local(2026, 11, 1, 1, 30), utc(2026, 11, 1, 5, 30), minutes{60}},
      {"Australia/Lord_Howe", local(2026, 4, 5, 1, 45), utc(2026, 4, 4, 14, 45), minutes{30}},
  };
  for (const row& r : rows) {
    SCOPED_TRACE(r.name);
    EXPECT_FALSE(zone(r.name).is_skipped(r.doubled));
    EXPECT_EQ(zone(r.name).to_sys(r.doubled), r.first);
    EXPECT_EQ(zone(r.name).to_local(r.first), r.doubled);
    EXPECT_EQ(zone(r.name).to_local(r.first + r.until_second), r.doubled);
  }
}

TEST(time_zone, rounds_the_wall_clock_down_to_the_minute) {
  EXPECT_EQ(zone("Asia/Kolkata").to_local(utc(2026, 1, 1, 0, 0) + milliseconds{59'999}), local(2026, 1, 1, 5, 30));
  EXPECT_EQ(zylin::domain::time_zone::utc().to_local(utc(1969, 12, 31, 23, 59) + milliseconds{1}),
            local(1969, 12, 31, 23, 59));
}

TEST(time_zone, formats_iso_8601_with_the_offset_of_that_moment) {
  EXPECT_EQ(zone("Asia/Kolkata").format_iso(utc(2026, 12, 5, 9, 30)), "2026-12-05T15:00:00+05:30");
  EXPECT_EQ(zone("America/New_York").format_iso(utc(2026, 7, 4, 0, 0) + seconds{7}), "2026-07-03T20:00:07-04:00");
  EXPECT_EQ(zone("America/St_Johns").format_iso(utc(2026, 1, 4, 12, 0)), "2026-01-04T08:30:00-03:30");
  EXPECT_EQ(zone("Europe/Berlin").format_iso(utc(2026, 10, 25, 0, 30)), "2026-10-25T02:30:00+02:00");
  EXPECT_EQ(zone("Europe/Berlin").format_iso(utc(2026, 10, 25, 1, 30)), "2026-10-25T02:30:00+01:00");
  EXPECT_EQ(zylin::domain::time_zone::utc().format_iso(utc(2026, 1, 2, 3, 4) + milliseconds{5'999}),
            "2026-01-02T03:04:05+00:00");
}

TEST(time_zone, refuses_names_the_database_does_not_have) {
  for (const char* name : {"", "Nowhere/City", "europe berlin", "../../etc/passwd", "CEST+1"}) {
    const auto found = zylin::domain::time_zone::locate(name);
    ASSERT_FALSE(found) << name;
    EXPECT_EQ(found.error().code(), zylin::errc::invalid_input);
  }
  EXPECT_EQ(zone("Asia/Kolkata").name(), "Asia/Kolkata");
  EXPECT_EQ(zylin::domain::time_zone::utc().name(), "UTC");
}

}  // namespace
