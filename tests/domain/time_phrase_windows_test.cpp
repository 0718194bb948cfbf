#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {

TEST(time_phrase, reads_ranges_with_two_ends) {
  const row rows[] = {
      {"between 2 and 4 pm", "14:00-16:00"},
      {"between two and four", "14:00-16:00"},
      {"between 10 and 2", "10:00-14:00"},
      {"between 11 and 2 in the afternoon", "11:00-14:00"},
      {"between half past nine and eleven", "09:30-11:00"},
      {"between 10:30 and noon", "10:30-12:00"},
      {"between nine and quarter to ten", "09:00-09:45"},
      {"between 9 in the morning and 1 in the afternoon", "09:00-13:00"},
      {"from 2 to 4 pm", "14:00-16:00"},
      {"from 9 to 5", "09:00-17:00"},
      {"from ten to twelve", "10:00-12:00"},
      {"from 3 until 5", "15:00-17:00"},
      {"2 pm to 4 pm", "14:00-16:00"},
      {"10 to 11 am", "10:00-11:00"},
      {"Friday 2-4 pm", "2026-11-27 14:00-16:00"},
      {"between 10-12 tomorrow", "2026-11-24 10:00-12:00"},
      {"2-4", ""},
      {"between 14:00 and 16:00", "14:00-16:00"},
      {"tomorrow between 2 and 4", "2026-11-24 14:00-16:00"},
      {"Friday between ten and twelve", "2026-11-27 10:00-12:00"},
      {"between two and four on the 5th", "2026-12-05 14:00-16:00"},
      {"between 6 and 8 in the evening", "18:00-20:00"},
      {"between 4 pm and 2 pm", ""},
      {"from 2 to 4 people", ""},
      {"between 2 and 4 guests", ""},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_ranges_with_one_end) {
  const row rows[] = {
      {"after 3", "15:00-24:00"},
      {"any time after 3", "15:00-24:00"},
      {"anytime after half past two", "14:30-24:00"},
      {"after 3 pm on Friday", "2026-11-27 15:00-24:00"},
      {"after 5 tomorrow", "2026-11-24 17:00-24:00"},
      {"not before 3 pm", "15:00-24:00"},
      {"no earlier than ten", "10:00-24:00"},
      {"from 3 pm", "15:00-24:00"},
      {"from 10 onwards", "10:00-24:00"},
      {"4 pm or later", "16:00-24:00"},
      {"before 5 pm", "00:00-17:00"},
      {"before noon", "00:00-12:00"},
      {"tomorrow before noon", "2026-11-24 00:00-12:00"},
      {"by 5", "00:00-17:00"},
      {"until 5 pm", "00:00-17:00"},
      {"no later than 11", "00:00-11:00"},
      {"until midnight", "00:00-24:00"},
      {"in the afternoon before 4", "12:00-16:00"},
      {"in the morning after 10", "10:00-12:00"},
      {"after 2 in the afternoon", "14:00-18:00"},
      {"by Friday", "..2026-11-27"},
      {"before 4 people", ""},
      {"after 2 days", ""},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_parts_of_a_day) {
  const row rows[] = {
      {"first thing Monday", "2026-11-30 00:00-12:00"},
      {"first thing tomorrow", "2026-11-24 00:00-12:00"},
      {"first thing in the morning", "00:00-12:00"},
      {"Friday afternoon", "2026-11-27 12:00-18:00"},
      {"on Friday in the afternoon", "2026-11-27 12:00-18:00"},
      {"Wednesday evening", "2026-11-25 17:00-24:00"},
      {"the morning of the 5th", "2026-12-05 05:00-12:00"},
      {"late morning on Thursday", "2026-11-26 10:00-12:00"},
      {"late in the afternoon tomorrow", "2026-11-24 15:00-18:00"},
      {"around lunchtime tomorrow", "2026-11-24 12:00-14:00"},
      {"tomorrow after lunch", "2026-11-24 13:00-18:00"},
      {"tomorrow after work", "2026-11-24 17:00-20:00"},
      {"any time tomorrow", "2026-11-24 00:00-24:00"},
      {"in the afternoon at 3", "15:00"},
      {"at 3 in the afternoon", "15:00"},
      {"not in the morning", ""},
      {"tomorrow, but not in the morning", "2026-11-24"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_as_soon_as_possible) {
  const row rows[] = {
      {"as soon as possible", "soonest"},
      {"ASAP", "soonest"},
      {"now", "soonest"},
      {"right now", "soonest"},
      {"immediately", "soonest"},
      {"at your earliest", "soonest"},
      {"the first available", "soonest"},
      {"tomorrow as early as possible", "2026-11-24 soonest"},
      {"on Friday as soon as possible", "2026-11-27 soonest"},
      {"as soon as possible in the afternoon", "12:00-18:00 soonest"},
      {"tomorrow at 3, no, as soon as possible", "soonest"},
      {"as soon as possible, tomorrow at 3", "2026-11-24 15:00"},
      {"in an hour from now", "2026-11-23 11:00"},
      {"two weeks from now", "2026-12-07"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, lets_a_correction_win_over_a_range_and_a_range_over_a_time) {
  const row rows[] = {
      {"at 3, no, between 4 and 5", "16:00-17:00"},
      {"between 4 and 5, no, at 3", "15:00"},
      {"at 9, sorry, in the afternoon", "12:00-18:00"},
      {"tomorrow at 3, no, Friday afternoon", "2026-11-27 15:00"},
      {"tomorrow morning, actually Friday afternoon", "2026-11-27 12:00-18:00"},
      {"after 3, sorry, before noon", "00:00-12:00"},
      {"between 2 and 4, preferably at 3", "15:00"},
  };
  expect_readings(rows, monday);
}

}  // namespace zylin::domain::time_phrase_tables
