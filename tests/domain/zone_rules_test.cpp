#include "zylin/domain/zone_rules.hpp"
#include "support/parameter_name.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_seconds;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;
using ::testing::SizeIs;

constexpr time_point begin = sys_days(year(2026) / 11 / 22);
constexpr time_point end = begin + days(400);

/// The first moment of an observance in that year, by its rule, on the clock that still shows `before`.
local_seconds start_in(const zone_observance& rule, year when) {
  if (!rule.repeats) {
    return rule.starts;
  }
  const auto time_of_day = rule.starts - std::chrono::floor<days>(rule.starts);
  const std::chrono::month month(rule.repeats->month);
  const std::chrono::local_days day =
      rule.repeats->week < 0
          ? std::chrono::local_days(when / month / rule.repeats->weekday[std::chrono::last])
          : std::chrono::local_days(when / month / rule.repeats->weekday[static_cast<unsigned>(rule.repeats->week)]);
  return day + time_of_day;
}

/// The offset that a reader of the observances finds: the latest one that has begun counts.
seconds offset_by(const std::vector<zone_observance>& rules, time_point when) {
  const year around = std::chrono::year_month_day(std::chrono::floor<days>(when)).year();
  std::chrono::sys_seconds latest = std::chrono::sys_seconds::min();
  seconds offset{0};
  for (const zone_observance& each : rules) {
    for (year candidate = around - std::chrono::years(1); candidate <= around; ++candidate) {
      const local_seconds starts = start_in(each, candidate);
      const std::chrono::sys_seconds moment{starts.time_since_epoch() - each.before};
      if (starts >= each.starts && moment <= when && moment >= latest) {
        latest = moment;
        offset = each.after;
      }
    }
  }
  return offset;
}

class zone_rules_test : public ::testing::TestWithParam<const char*> {};

TEST_P(zone_rules_test, give_every_hour_of_the_range_its_offset) {
  const time_zone zone = *time_zone::locate(GetParam());
  const std::vector<zone_observance> rules = observances(zone, begin, end);
  for (time_point when = begin; when < end; when += 1h) {
    ASSERT_EQ(offset_by(rules, when), zone.offset(when)) << zone.format_iso(when);
  }
}

TEST_P(zone_rules_test, are_right_in_any_year) {
  const time_zone zone = *time_zone::locate(GetParam());
  for (year each{2005}; each < year(2035); ++each) {
    const time_point from = sys_days(each / 2 / 1);
    const std::vector<zone_observance> rules = observances(zone, from, from + days(400));
    for (time_point when = from; when < from + days(400); when += 13h) {
      ASSERT_EQ(offset_by(rules, when), zone.offset(when)) << zone.format_iso(when);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(of, zone_rules_test,
                         ::testing::Values("UTC", "Etc/UTC", "Asia/Kolkata", "Europe/Berlin", "Europe/Dublin",
                                           "America/New_York", "America/Sao_Paulo", "America/St_Johns",
                                           "Australia/Lord_Howe", "Australia/Sydney", "Africa/Casablanca",
                                           "Africa/Cairo", "Asia/Jerusalem", "America/Santiago", "Pacific/Chatham",
                                           "Asia/Tehran", "America/Nuuk", "Asia/Gaza"),
                         test::parameter_name());

TEST(zone_rules, tell_a_regular_change_as_a_rule) {
  const std::vector<zone_observance> rules = observances(*time_zone::locate("Europe/Berlin"), begin, end);
  ASSERT_THAT(rules, SizeIs(2));
  EXPECT_EQ(rules[0].repeats, (yearly_day{3, std::chrono::Sunday, -1}));
  EXPECT_EQ(rules[0].before, 1h);
  EXPECT_EQ(rules[0].after, 2h);
  EXPECT_EQ(rules[0].name, "CEST");
  EXPECT_EQ(rules[0].starts, std::chrono::local_days(year(2025) / 3 / 30) + 2h);
  EXPECT_EQ(rules[1].repeats, (yearly_day{10, std::chrono::Sunday, -1}));
  EXPECT_EQ(rules[1].starts, std::chrono::local_days(year(2025) / 10 / 26) + 3h);
}

TEST(zone_rules, count_weeks_from_the_beginning_of_the_month_where_the_zone_does) {
  const std::vector<zone_observance> rules = observances(*time_zone::locate("America/New_York"), begin, end);
  ASSERT_THAT(rules, SizeIs(2));
  EXPECT_EQ(rules[0].repeats, (yearly_day{3, std::chrono::Sunday, 2}));
  EXPECT_EQ(rules[1].repeats, (yearly_day{11, std::chrono::Sunday, 1}));
}

TEST(zone_rules, tell_a_zone_that_never_changes_by_one_observance) {
  const std::vector<zone_observance> rules = observances(*time_zone::locate("Asia/Kolkata"), begin, end);
  ASSERT_THAT(rules, SizeIs(1));
  EXPECT_EQ(rules[0].before, 330min);
  EXPECT_EQ(rules[0].after, 330min);
  EXPECT_FALSE(rules[0].repeats);
}

TEST(zone_rules, tell_changes_that_follow_the_moon_one_by_one) {
  const std::vector<zone_observance> rules = observances(*time_zone::locate("Africa/Casablanca"), begin, end);
  EXPECT_GT(rules.size(), 4U);
  EXPECT_TRUE(std::ranges::none_of(rules, [](const zone_observance& each) { return each.repeats.has_value(); }));
}

TEST(changes_of_the_clocks, are_those_in_the_span) {
  const time_zone berlin = *time_zone::locate("Europe/Berlin");
  const time_point spring = sys_days(year(2027) / 3 / 28) + 1h;
  const std::vector<zone_change> found = berlin.changes(begin, end);
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_EQ(found[0].at, spring);
  EXPECT_EQ(found[0].name, "CEST");
  EXPECT_EQ(found[1].at, sys_days(year(2027) / 10 / 31) + 1h);
  EXPECT_THAT(berlin.changes(spring, spring + 1h), SizeIs(0)) << "it has just happened";
  EXPECT_THAT(berlin.changes(begin, spring), SizeIs(0)) << "it is about to happen";
}

}  // namespace
}  // namespace zylin::domain
