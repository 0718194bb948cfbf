#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {
namespace {

struct dated_row {
  local_minutes now;
  const char* phrase;
  const char* expected;
};

}  // namespace

TEST(time_phrase, counts_weekdays_and_days_of_a_month_from_the_day_of_the_call) {
  const dated_row rows[] = {
      {at(2026, 12, 5, 9), "the first Monday in December", "2026-12-07"},
      {at(2026, 12, 8, 9), "the first Monday in December", "2027-12-06"},
      {at(2026, 12, 8, 9), "the first Monday of the month", "2027-01-04"},
      {at(2026, 12, 8, 9), "the first Monday of this month", ""},
      {at(2026, 12, 7, 9), "the first Monday of the month", "2026-12-07"},
      {at(2026, 12, 8, 9), "the last Friday of the month", "2026-12-25"},
      {at(2026, 12, 28, 9), "the last Friday of the month", "2027-01-29"},
      {at(2026, 11, 23, 9), "the fifth Tuesday of December", "2026-12-29"},
      {at(2026, 11, 23, 9), "the fifth Monday of December", ""},
      {at(2026, 11, 23, 9), "the first Friday of January 2028", "2028-01-07"},
      {at(2027, 2, 1, 9), "the last day of the month", "2027-02-28"},
      {at(2028, 2, 1, 9), "the last day of February", "2028-02-29"},
      {at(2027, 1, 31, 9), "the 30th of next month", ""},
      {at(2026, 12, 31, 9), "the 24th of next month", "2027-01-24"},
      {at(2026, 12, 31, 9), "next month on the 1st", "2027-01-01"},
      {at(2026, 11, 26, 9), "the 24th of this month", ""},
      {at(2026, 11, 26, 9), "the 24th of the month", "2026-12-24"},
  };
  for (const dated_row& r : rows) {
    SCOPED_TRACE(r.phrase);
    EXPECT_EQ(show(read_time_phrase(r.phrase, {.now = r.now})), r.expected);
  }
}

TEST(time_phrase, counts_weeks_behind_a_day_from_that_day) {
  const dated_row rows[] = {
      {at(2026, 11, 26, 15), "today week", "2026-12-03"},
      {at(2026, 11, 26, 15), "tomorrow fortnight", "2026-12-11"},
      {at(2026, 11, 26, 15), "Friday week at 3", "2026-12-04 15:00"},
      {at(2026, 11, 26, 15), "a fortnight on Thursday", "2026-12-17"},
      {at(2026, 12, 28, 15), "a week tomorrow", "2027-01-05"},
      {at(2026, 11, 29, 15), "next weekend on Sunday", "2026-12-06"},
  };
  for (const dated_row& r : rows) {
    SCOPED_TRACE(r.phrase);
    EXPECT_EQ(show(read_time_phrase(r.phrase, {.now = r.now})), r.expected);
  }
}

}  // namespace zylin::domain::time_phrase_tables
