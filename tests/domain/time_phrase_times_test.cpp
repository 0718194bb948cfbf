#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {

TEST(time_phrase, reads_hours_with_am_and_pm) {
  const row rows[] = {
      {"3 PM", "15:00"},
      {"3pm", "15:00"},
      {"3 p.m.", "15:00"},
      {"3p.m.", "15:00"},
      {"3 p m", "15:00"},
      {"at 3 PM", "15:00"},
      {"9 AM", "09:00"},
      {"9 a.m.", "09:00"},
      {"12 pm", "12:00"},
      {"12 am", "00:00"},
      {"three pm", "15:00"},
      {"three thirty pm", "15:30"},
      {"3:30pm", "15:30"},
      {"3:30 PM", "15:30"},
      {"3.30 pm", "15:30"},
      {"3 30 pm", "15:30"},
      {"11:59 p.m.", "23:59"},
      {"12:15 a.m.", "00:15"},
      {"nine oh five am", "09:05"},
      {"3\u202fPM", "15:00"},
      {"15 pm", "15:00"},
      {"15 am", ""},
      {"0 pm", ""},
      {"13:00 pm", "13:00"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_clocks) {
  const row rows[] = {
      {"15:00", "15:00"}, {"at 15:00", "15:00"}, {"3:30", "15:30"},    {"at 3:30", "15:30"}, {"9:15", "09:15"},
      {"12:30", "12:30"}, {"7:00", "07:00"},     {"6:45", "18:45"},    {"09:00", "09:00"},   {"03:30", "03:30"},
      {"0:30", "00:30"},  {"23:59", "23:59"},    {"25:00", ""},        {"12:60", ""},        {"24:00", ""},
      {"3:2", ""},        {"10:00:00", "10:00"}, {"at 3.30", "15:30"}, {"3.30", ""},         {"at 3.30 dollars", ""},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_bare_hours_as_business_hours_after_a_cue) {
  const row rows[] = {
      {"at 1", "13:00"},
      {"at two", "14:00"},
      {"at four", "16:00"},
      {"at 6", "18:00"},
      {"at 7", "07:00"},
      {"at nine", "09:00"},
      {"at 11", "11:00"},
      {"at twelve", "12:00"},
      {"at 15", "15:00"},
      {"at 0", "00:00"},
      {"at around 4", "16:00"},
      {"around 4", "16:00"},
      {"at ten thirty", "10:30"},
      {"at 10 30", "10:30"},
      {"at 1530", "15:30"},
      {"at 24", ""},
      {"at 99", ""},
      {"at four would be fine", "16:00"},
      {"at 5 may I", "17:00"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_spoken_clock_times) {
  const row rows[] = {
      {"half past ten", "10:30"},
      {"half past three", "15:30"},
      {"half past six", "18:30"},
      {"half ten", "10:30"},
      {"quarter to five", "16:45"},
      {"a quarter to five", "16:45"},
      {"quarter past nine", "09:15"},
      {"a quarter past nine", "09:15"},
      {"quarter after nine", "09:15"},
      {"quarter of five", "16:45"},
      {"quarter to seven", "18:45"},
      {"quarter to eight", "07:45"},
      {"quarter to one", "12:45"},
      {"quarter to twelve", "11:45"},
      {"quarter to one pm", "12:45"},
      {"quarter to five pm", "16:45"},
      {"twenty past four", "16:20"},
      {"twenty to four", "15:40"},
      {"twenty-five to four", "15:35"},
      {"ten minutes to five", "16:50"},
      {"at ten to five", "16:50"},
      {"ten to five", ""},
      {"at twenty five past nine", "09:25"},
      {"ten thirty", "10:30"},
      {"two fifteen", "14:15"},
      {"nine oh five", "09:05"},
      {"nine o'clock", "09:00"},
      {"four o\u2019clock", "16:00"},
      {"nine oclock", "09:00"},
      {"3 o'clock", "15:00"},
      {"noon", "12:00"},
      {"at noon", "12:00"},
      {"midday", "12:00"},
      {"twelve noon", "12:00"},
      {"12 noon", "12:00"},
      {"midnight", "00:00"},
      {"fifteen hundred hours", "15:00"},
      {"at fifteen hundred", "15:00"},
      {"oh nine hundred hours", "09:00"},
      {"0930 hours", "09:30"},
      {"1500 hours", "15:00"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_hours_with_a_part_of_the_day) {
  const row rows[] = {
      {"three in the afternoon", "15:00"},
      {"nine in the morning", "09:00"},
      {"3 in the afternoon", "15:00"},
      {"seven in the evening", "19:00"},
      {"ten at night", "22:00"},
      {"at 8 in the evening", "20:00"},
      {"at half past seven in the evening", "19:30"},
      {"five in the morning", "05:00"},
      {"at 5 in the morning", "05:00"},
      {"7:30 in the evening", "19:30"},
      {"four o'clock in the afternoon", "16:00"},
      {"quarter to eight in the evening", "19:45"},
      {"in the evening at 7", "19:00"},
      {"in the morning", "05:00-12:00"},
      {"in the afternoon", "12:00-18:00"},
      {"two in the evening", "17:00-24:00"},
      {"tonight at 8", "2026-11-23 20:00"},
      {"at 7 tonight", "2026-11-23 19:00"},
      {"this evening around 7", "2026-11-23 19:00"},
      {"tomorrow evening at 7", "2026-11-24 19:00"},
      {"at 7 tomorrow evening", "2026-11-24 19:00"},
      {"Friday morning at 6", "2026-11-27 06:00"},
      {"at 8 on Friday evening", "2026-11-27 20:00"},
      {"tomorrow afternoon, 3:30", "2026-11-24 15:30"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_spans_of_hours_from_now) {
  const row rows[] = {
      {"in an hour", "2026-11-23 11:00"},
      {"in half an hour", "2026-11-23 10:30"},
      {"in a half hour", "2026-11-23 10:30"},
      {"in two hours", "2026-11-23 12:00"},
      {"in 30 minutes", "2026-11-23 10:30"},
      {"in an hour and a half", "2026-11-23 11:30"},
      {"in two and a half hours", "2026-11-23 12:30"},
      {"an hour from now", "2026-11-23 11:00"},
      {"half an hour from now", "2026-11-23 10:30"},
      {"in 14 hours", "2026-11-24 00:00"},
      {"for an hour", ""},
      {"30 minutes", ""},
  };
  expect_readings(rows, monday);
  EXPECT_EQ(show(read_time_phrase("in an hour", {.now = at(2026, 12, 31, 23, 30)})), "2027-01-01 00:30");
}

TEST(time_phrase, never_reads_a_number_without_a_cue) {
  const row rows[] = {
      {"two people", ""},
      {"for two people", ""},
      {"with 4 guests", ""},
      {"room 12", ""},
      {"table for two in the evening", "17:00-24:00"},
      {"at 12 Elm Street", ""},
      {"at 4 Long Acre Road", ""},
      {"around 4 people", ""},
      {"my number is 555 1234", ""},
      {"call me at 5551234", ""},
      {"call me at 5 5 5 1 2 3 4", ""},
      {"reach me at five five five one two three four", ""},
      {"reach me at nine eight, seven six, five four", ""},
      {"on twelve thirty, forty five, sixty", ""},
      {"at +49 170 1234567", ""},
      {"at 10-30-55-12", ""},
      {"at $4", ""},
      {"at 5%", ""},
      {"4 euros", ""},
      {"B12", ""},
      {"number 4", ""},
      {"one thing", ""},
      {"two fifty dollars", ""},
      {"chapter ten thirty", ""},
      {"at 3 dollars", ""},
      {"12", ""},
      {"15", ""},
      {"", ""},
  };
  expect_readings(rows, monday);
}

}  // namespace zylin::domain::time_phrase_tables
