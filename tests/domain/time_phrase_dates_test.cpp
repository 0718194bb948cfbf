#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {

TEST(time_phrase, reads_days_counted_from_today) {
  const row rows[] = {
      {"today", "2026-11-23"},
      {"tomorrow", "2026-11-24"},
      {"Tomorrow", "2026-11-24"},
      {"tommorow", "2026-11-24"},
      {"day after tomorrow", "2026-11-25"},
      {"the day after tomorrow", "2026-11-25"},
      {"tonight", "2026-11-23 17:00-24:00"},
      {"this afternoon", "2026-11-23 12:00-18:00"},
      {"this evening", "2026-11-23 17:00-24:00"},
      {"tomorrow morning", "2026-11-24 05:00-12:00"},
      {"in 3 days", "2026-11-26"},
      {"in three days", "2026-11-26"},
      {"in a week", "2026-11-30"},
      {"in two weeks", "2026-12-07"},
      {"in 2 weeks", "2026-12-07"},
      {"in a couple of days", "2026-11-25"},
      {"in a week's time", "2026-11-30"},
      {"in a fortnight", "2026-12-07"},
      {"in a month", "2026-12-23"},
      {"in three months", "2027-02-23"},
      {"two weeks from now", "2026-12-07"},
      {"three days from today", "2026-11-26"},
      {"three days from now", "2026-11-26"},
      {"a week from today", "2026-11-30"},
      {"a week from tomorrow", "2026-12-01"},
      {"a week tomorrow", "2026-12-01"},
      {"could I come in a week tomorrow", "2026-12-01"},
      {"in a week", "2026-11-30"},
      {"two days after tomorrow", "2026-11-26"},
      {"yesterday", ""},
      {"last week", ""},
      {"in the next days", ""},
      {"a day", ""},
      {"two weeks", ""},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_weekdays) {
  const row rows[] = {
      {"Friday", "2026-11-27"},
      {"on Friday", "2026-11-27"},
      {"fri", "2026-11-27"},
      {"this Friday", "2026-11-27"},
      {"this coming Friday", "2026-11-27"},
      {"coming Wednesday", "2026-11-25"},
      {"on Monday", "2026-11-30"},
      {"this Monday", "2026-11-23"},
      {"next Monday", "2026-11-30"},
      {"next Tuesday", "2026-12-01"},
      {"next Friday", "2026-12-04"},
      {"next Sunday", "2026-12-06"},
      {"on Sat", "2026-11-28"},
      {"next Sun", "2026-12-06"},
      {"Thurs", "2026-11-26"},
      {"Monday week", "2026-12-07"},
      {"Tuesday week", "2026-12-01"},
      {"a week from Monday", "2026-12-07"},
      {"a week on Tuesday", "2026-12-01"},
      {"two weeks from Friday", "2026-12-11"},
      {"a week from this Friday", "2026-12-04"},
      {"Friday after next", "2026-12-11"},
      {"Friday week", "2026-12-04"},
      {"a week on Friday", "2026-12-04"},
      {"Tuesday next", "2026-12-01"},
      {"this weekend", "2026-11-28..2026-11-29"},
      {"before Friday", "..2026-11-26"},
      {"after Friday", "2026-11-28.."},
      {"before the 5th", "..2026-12-04"},
      {"last Friday", ""},
      {"sat", ""},
      {"sun", ""},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, takes_next_weekday_from_the_next_calendar_week) {
  struct day_row {
    local_minutes now;
    const char* phrase;
    const char* expected;
  };
  const day_row rows[] = {
      {at(2026, 11, 22, 9), "next Tuesday", "2026-11-24"},  // Sunday: two days later
      {at(2026, 11, 23, 9), "next Tuesday", "2026-12-01"},  // Monday: eight
      {at(2026, 11, 24, 9), "next Tuesday", "2026-12-01"},  // Tuesday: seven
      {at(2026, 11, 25, 9), "next Tuesday", "2026-12-01"},  // Wednesday: six
      {at(2026, 11, 28, 9), "next Tuesday", "2026-12-01"},  {at(2026, 11, 29, 9), "next Sunday", "2026-12-06"},
      {at(2026, 11, 27, 9), "Friday", "2026-12-04"},        {at(2026, 11, 27, 9), "this Friday", "2026-11-27"},
      {at(2026, 11, 27, 9), "today, Friday", "2026-11-27"}, {at(2026, 11, 26, 9), "Friday", "2026-11-27"},
      {at(2026, 12, 30, 9), "next Monday", "2027-01-04"},   {at(2026, 12, 31, 23), "tomorrow", "2027-01-01"},
  };
  for (const day_row& r : rows) {
    SCOPED_TRACE(r.phrase);
    EXPECT_EQ(show(read_time_phrase(r.phrase, {.now = r.now})), r.expected);
  }
}

TEST(time_phrase, reads_weeks_with_and_without_a_weekday) {
  const row rows[] = {
      {"next week", "2026-11-30..2026-12-06"},        {"the week after next", "2026-12-07..2026-12-13"},
      {"next week on Tuesday", "2026-12-01"},         {"next week Friday", "2026-12-04"},
      {"next week, maybe on Thursday", "2026-12-03"}, {"Tuesday next week", "2026-12-01"},
      {"Wednesday of next week", "2026-12-02"},       {"in two weeks on Friday", "2026-12-11"},
      {"Friday in two weeks", "2026-12-11"},          {"this week", "2026-11-23..2026-11-29"},
      {"this week on Thursday", "2026-11-26"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_dates_in_words) {
  const row rows[] = {
      {"Dec 5th", "2026-12-05"},
      {"Dec. 5th", "2026-12-05"},
      {"December 5", "2026-12-05"},
      {"december 5th", "2026-12-05"},
      {"DECEMBER THE FIFTH", "2026-12-05"},
      {"December the fifth", "2026-12-05"},
      {"5 December", "2026-12-05"},
      {"5th of December", "2026-12-05"},
      {"the fifth of December", "2026-12-05"},
      {"the 5th December", "2026-12-05"},
      {"twenty third of November", "2026-11-23"},
      {"the twenty-fourth of November", "2026-11-24"},
      {"november twenty-fifth", "2026-11-25"},
      {"november twenty five", "2026-11-25"},
      {"November 22nd", "2027-11-22"},
      {"January 1", "2027-01-01"},
      {"March third", "2027-03-03"},
      {"the thirty first of January", "2027-01-31"},
      {"Feb 29", "2028-02-29"},
      {"December 5th, 2026", "2026-12-05"},
      {"5 December 2027", "2027-12-05"},
      {"December fifth twenty twenty seven", "2027-12-05"},
      {"December fifth two thousand twenty six", "2026-12-05"},
      {"the fifth of December two thousand and twenty six", "2026-12-05"},
      {"Saturday, December 5th", "2026-12-05"},
      {"Friday December the 5th", ""},
      {"on December 5th, a Saturday", "2026-12-05"},
      {"Feb 30", ""},
      {"November 31st", ""},
      {"December 32", ""},
      {"March 5 1985", ""},
      {"December", ""},
      {"may", ""},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_a_day_of_the_month) {
  const row rows[] = {
      {"on the 5th", "2026-12-05"},
      {"the 5th", "2026-12-05"},
      {"on the fifth", "2026-12-05"},
      {"on the 5", "2026-12-05"},
      {"on the 23rd", "2026-11-23"},
      {"on the 22nd", "2026-12-22"},
      {"on the twenty-fourth", "2026-11-24"},
      {"the 31st", "2026-12-31"},
      {"Friday the 4th", "2026-12-04"},
      {"Saturday, the 5th", "2026-12-05"},
      {"Tuesday the 5th", "2027-01-05"},
      {"on the 4th, which is a Friday", "2026-12-04"},
      {"the 5th of next month", "2026-12-05"},
      {"the 30th of this month", "2026-11-30"},
      {"on the first of next month", "2026-12-01"},
      {"the 32nd", ""},
      {"the 5th floor", ""},
      {"on the second floor", ""},
      {"for the first time", ""},
      {"the twenty-first at two", "2026-12-21 14:00"},
      {"the third option", ""},
  };
  expect_readings(rows, monday);
  EXPECT_EQ(show(read_time_phrase("on the 31st", {.now = at(2027, 2, 1, 8)})), "2027-03-31");
}

TEST(time_phrase, reads_written_dates_by_region) {
  const row month_first[] = {
      {"12/5", "2026-12-05"},
      {"5/12", "2027-05-12"},
      {"25/12", "2026-12-25"},
      {"12/5/2026", "2026-12-05"},
      {"12/5/26", "2026-12-05"},
      {"2026-12-05", "2026-12-05"},
      {"2026/12/05", "2026-12-05"},
      {"12-05-2026", "2026-12-05"},
      {"05.12.2027", "2027-05-12"},
      {"24/7", ""},
      {"13/13", ""},
      {"2026-02-30", ""},
      {"2019-02-03", ""},
      {"2026-12-05 15:00", "2026-12-05 15:00"},
  };
  expect_readings(month_first, monday);
  const row day_first[] = {
      {"12/5", "2027-05-12"},       {"5/12", "2026-12-05"},       {"12/25", "2026-12-25"},
      {"5/12/2026", "2026-12-05"},  {"05.12.2026", "2026-12-05"}, {"2026-12-05", "2026-12-05"},
      {"05-12-2026", "2026-12-05"},
  };
  expect_readings(day_first, {.now = monday.now, .day_first = true});
}

TEST(time_phrase, knows_where_dates_begin_with_the_month) {
  EXPECT_FALSE(writes_day_first("US"));
  EXPECT_FALSE(writes_day_first("PH"));
  EXPECT_FALSE(writes_day_first("JP"));
  EXPECT_TRUE(writes_day_first("IN"));
  EXPECT_TRUE(writes_day_first("DE"));
  EXPECT_TRUE(writes_day_first("GB"));
  EXPECT_TRUE(writes_day_first(""));
}

}  // namespace zylin::domain::time_phrase_tables
