#include "domain/time_phrase_table.hpp"

namespace zylin::time_phrase_tables {

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

}  // namespace zylin::time_phrase_tables
