#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {
namespace {

using std::chrono::hours;

business open_between(int opens, int closes) {
  business business;
  for (day_hours& day : business.hours) {
    day = {{hours{opens}, hours{closes}}};
  }
  return business;
}

std::string read_for(const business& business, const char* phrase) {
  return show(read_time_phrase(phrase, {.now = monday.now, .business = &business}));
}

}  // namespace

TEST(time_phrase_hours, take_the_half_of_the_day_in_which_only_is_open) {
  const business restaurant = open_between(17, 23);
  EXPECT_EQ(read_for(restaurant, "tomorrow at eight"), "2026-11-24 20:00");
  EXPECT_EQ(read_for(restaurant, "at half past nine tomorrow"), "2026-11-24 21:30");
  EXPECT_EQ(read_for(restaurant, "at 7:30"), "19:30");
  EXPECT_EQ(read_for(restaurant, "tomorrow at quarter to eight"), "2026-11-24 19:45");
  EXPECT_EQ(read_for(restaurant, "tomorrow at 830"), "2026-11-24 20:30");
  EXPECT_EQ(read_for(restaurant, "tomorrow at 1030"), "2026-11-24 22:30");
  EXPECT_EQ(read_for(restaurant, "tomorrow eightish"), "2026-11-24 20:00");
  EXPECT_EQ(read_for(restaurant, "the first Friday in December at half seven"), "2026-12-04 19:30");
  const business bakery = open_between(3, 11);
  EXPECT_EQ(read_for(bakery, "tomorrow at four"), "2026-11-24 04:00");
  EXPECT_EQ(read_for(bakery, "tomorrow at 6"), "2026-11-24 06:00");
}

TEST(time_phrase_hours, leave_what_was_said_exactly) {
  const business restaurant = open_between(17, 23);
  EXPECT_EQ(read_for(restaurant, "tomorrow at 8 am"), "2026-11-24 08:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow morning at 8"), "2026-11-24 08:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow at 08:00"), "2026-11-24 08:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow at 0830"), "2026-11-24 08:30");
  EXPECT_EQ(read_for(restaurant, "tomorrow at 11"), "2026-11-24 11:00") << "23:00 is closing time";
}

TEST(time_phrase_hours, decide_nothing_where_both_halves_are_open_or_none) {
  EXPECT_EQ(read_for(open_between(0, 24), "tomorrow at four"), "2026-11-24 16:00");
  EXPECT_EQ(read_for(open_between(0, 24), "tomorrow at nine"), "2026-11-24 09:00");
  EXPECT_EQ(read_for(open_between(12, 14), "tomorrow at nine"), "2026-11-24 09:00");
}

TEST(time_phrase_hours, are_those_of_the_day_that_is_meant) {
  business business = open_between(9, 18);
  business.hours.at(std::chrono::Thursday.c_encoding()) = {{hours{14}, hours{21}}};
  business.special_days[std::chrono::year{2026} / 12 / 3] = {{hours{7}, hours{10}}};
  EXPECT_EQ(read_for(business, "at eight on Thursday"), "2026-11-26 20:00");
  EXPECT_EQ(read_for(business, "next Thursday at eight"), "2026-12-03 08:00");
  EXPECT_EQ(read_for(business, "at eight on Friday"), "2026-11-27 08:00");
  business.closures = {std::chrono::year{2026} / 11 / 26};
  EXPECT_EQ(read_for(business, "at eight on Thursday"), "2026-11-26 08:00");
}

TEST(time_phrase_hours, prefer_what_is_still_to_come_today) {
  const business all_day = open_between(6, 22);
  EXPECT_EQ(read_for(all_day, "today at nine"), "2026-11-23 21:00");
  EXPECT_EQ(read_for(all_day, "today at eleven"), "2026-11-23 11:00");
  EXPECT_EQ(read_for(all_day, "tomorrow at nine"), "2026-11-24 09:00");
}

TEST(time_phrase_hours, decide_about_ranges_too) {
  const business restaurant = open_between(17, 23);
  EXPECT_EQ(read_for(restaurant, "tomorrow between seven and nine"), "2026-11-24 19:00-21:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow 7-9"), "2026-11-24 19:00-21:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow after seven and before nine"), "2026-11-24 19:00-21:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow after seven"), "2026-11-24 19:00-24:00");
  EXPECT_EQ(read_for(restaurant, "tomorrow before nine"), "2026-11-24 00:00-21:00");
  EXPECT_EQ(read_for(open_between(9, 18), "tomorrow between ten and two"), "2026-11-24 10:00-14:00");
}

}  // namespace zylin::domain::time_phrase_tables
