#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {

TEST(time_phrase, joins_date_and_time) {
  const row rows[] = {
      {"tomorrow at 3 PM", "2026-11-24 15:00"},
      {"at 3 PM tomorrow", "2026-11-24 15:00"},
      {"next Tuesday at half past ten", "2026-12-01 10:30"},
      {"the 5th, three in the afternoon", "2026-12-05 15:00"},
      {"on Friday, November 27th, at 10:15 a.m.", "2026-11-27 10:15"},
      {"December 5 at 3", "2026-12-05 15:00"},
      {"December 5, 10:30", "2026-12-05 10:30"},
      {"December fifth ten thirty", "2026-12-05 10:30"},
      {"December 5 10 30 am", "2026-12-05 10:30"},
      {"at noon on the 5th", "2026-12-05 12:00"},
      {"in two weeks at four", "2026-12-07 16:00"},
      {"Monday at nine o'clock in the morning", "2026-11-30 09:00"},
      {"on the twenty third of December at quarter past nine", "2026-12-23 09:15"},
      {"tomorrow ten thirty", "2026-11-24 10:30"},
      {"next week Friday at 16:00", "2026-12-04 16:00"},
      {"Friday three pm for two people", "2026-11-27 15:00"},
      {"a table for 2 tomorrow at 8 in the evening", "2026-11-24 20:00"},
      {"at 12/5/2026 at 9", "2026-12-05 09:00"},
      {"on the 5th may I come at noon", "2026-12-05 12:00"},
      {"Friday evening would be great, at 7", "2026-11-27 19:00"},
      {"this evening it began, so tomorrow at 9", "2026-11-24 09:00"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, lets_the_last_word_win) {
  const row rows[] = {
      {"tomorrow, no, Thursday at 4", "2026-11-26 16:00"},
      {"Tuesday at 3, sorry, Wednesday at 4", "2026-11-25 16:00"},
      {"at 3 pm, no, 4 pm", "16:00"},
      {"at 3, no, at 4", "16:00"},
      {"at 3, actually make it 4", "16:00"},
      {"tomorrow at 3, or rather Friday", "2026-11-27 15:00"},
      {"on the 5th, I mean the 6th", "2026-12-06"},
      {"not Monday but Tuesday", "2026-11-24"},
      {"Thursday, not Friday", "2026-11-26"},
      {"why not tomorrow", "2026-11-24"},
      {"next week, no, Thursday", "2026-11-26"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, reads_what_callers_say) {
  const row rows[] = {
      {"how about Thursday at quarter past two", "2026-11-26 14:15"},
      {"the day after tomorrow in the afternoon", "2026-11-25 12:00-18:00"},
      {"sometime between three and five tomorrow", "2026-11-24 15:00-17:00"},
      {"Wednesday, any time after 3", "2026-11-25 15:00-24:00"},
      {"tomorrow first thing", "2026-11-24 00:00-12:00"},
      {"on the fifteenth of January at eleven", "2027-01-15 11:00"},
      {"Thursday the 3rd of December at 2 PM", "2026-12-03 14:00"},
      {"could I get in before 10 on Friday", "2026-11-27 00:00-10:00"},
      {"a week on Wednesday at three", "2026-12-02 15:00"},
      {"Saturday week at 10", "2026-12-05 10:00"},
      {"two weeks on Thursday", "2026-12-10"},
      {"a fortnight on Friday", "2026-12-11"},
      {"in ten days", "2026-12-03"},
      {"three weeks today", "2026-12-14"},
      {"a week today", "2026-11-30"},
      {"this time next week", "2026-11-30..2026-12-06"},
      {"tomorrow at four thirty", "2026-11-24 16:30"},
      {"tomorrow at noon, no wait, at one", "2026-11-24 13:00"},
      {"Monday, sorry I mean Tuesday", "2026-11-24"},
      {"Friday at 3, actually make it 4", "2026-11-27 16:00"},
      {"Friday at 3, no, make that half past 3", "2026-11-27 15:30"},
      {"tomorrow, no, Thursday", "2026-11-26"},
      {"next Wednesday around 11 in the morning", "2026-12-02 11:00"},
      {"this Thursday evening around six thirty", "2026-11-26 18:30"},
      {"the 1st of December at 9 a.m.", "2026-12-01 09:00"},
      {"December 1st, 9:15 AM", "2026-12-01 09:15"},
      {"the last day of the month", "2026-11-30"},
      {"end of next week", "2026-11-30..2026-12-06"},
      {"from 10 to 11:30 on Tuesday", "2026-11-24 10:00-11:30"},
      {"between noon and two on Friday", "2026-11-27 12:00-14:00"},
      {"between 9 and 10 a.m. tomorrow", "2026-11-24 09:00-10:00"},
      {"at eight in the evening tomorrow", "2026-11-24 20:00"},
      {"ten past nine", "09:10"},
      {"five to ten", ""},
      {"at five to ten", "09:55"},
      {"five minutes to ten", "09:55"},
      {"at half two", "14:30"},
      {"three o'clock sharp on Monday", "2026-11-30 15:00"},
      {"either Monday or Tuesday", "2026-11-30"},
      {"as soon as you have something", ""},
      {"the soonest you have", "soonest"},
      {"your earliest slot tomorrow", "2026-11-24 soonest"},
      {"as soon as possible today", "2026-11-23 soonest"},
      {"this coming Saturday at 10:30", "2026-11-28 10:30"},
      {"Sunday the 29th", "2026-11-29"},
      {"noon tomorrow", "2026-11-24 12:00"},
      {"tonight after eight", "2026-11-23 20:00-24:00"},
      {"later today", "2026-11-23"},
      {"mid-morning on Friday", "2026-11-27 10:00-12:00"},
      {"Tuesday, not Monday", "2026-11-24"},
      {"not tomorrow but the day after", ""},
      {"at three fifteen p.m. on the second of December", "2026-12-02 15:15"},
      {"on 3 December at 14:30", "2026-12-03 14:30"},
      {"on the 30th of November at 10 to 12", "2026-11-30 11:50"},
      {"quarter of three", "14:45"},
      {"New Year's Eve at noon", "2026-12-31 12:00"},
  };
  expect_readings(rows, monday);
}

TEST(time_phrase, finds_the_words_in_a_sentence) {
  struct found_row {
    const char* text;
    const char* words;
  };
  const found_row rows[] = {
      {"I would like to book an appointment for tomorrow at 3 PM.", "tomorrow at 3 PM"},
      {"Good morning, can I come next Tuesday, or rather on the 5th? Thanks.", "next Tuesday, or rather on the 5th"},
      {"Could you fit me in in the morning?", "in the morning"},
      {"Do you sell shoes?", ""},
      {"", ""},
      {"Good evening, this is Anna.", ""},
      {"\xc3\x9c"
       "ber morgen: tomorrow",
       "tomorrow"},
      {"Friday", "Friday"},
  };
  for (const found_row& r : rows) {
    EXPECT_EQ(find_time_phrase(r.text, monday), r.words) << r.text;
  }
}

TEST(time_phrase, reads_only_the_beginning_of_an_endless_text) {
  std::string text;
  for (int i = 0; i < 200'000; ++i) {
    text += "at half past ";
  }
  EXPECT_EQ(show(read_time_phrase(text, monday)), "");
  EXPECT_EQ(show(read_time_phrase("tomorrow " + text, monday)), "2026-11-24");
  EXPECT_EQ(show(read_time_phrase(text + "tomorrow", monday)), "");
}

}  // namespace zylin::domain::time_phrase_tables
