#include "domain/time_phrase_table.hpp"

#include <random>

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
      {"after 3 pm on Friday", "2026-11-27 15:00"},
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

TEST(time_phrase, reads_nothing_where_the_wish_is_open) {
  const row rows[] = {
      {"between 2 and 4 pm", ""},
      {"between two and four", ""},
      {"from 2 to 4 pm", ""},
      {"from 9 to 5", ""},
      {"2 pm to 4 pm", ""},
      {"before 5 pm", ""},
      {"by Friday", ""},
      {"until 5 pm", ""},
      {"tomorrow before noon", "2026-11-24"},
      {"not before 3 pm", ""},
      {"tomorrow between 2 and 4", "2026-11-24"},
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

TEST(time_phrase, survives_any_text) {
  static constexpr const char* pieces[] = {
      "at",        "half",    "past",    "to",       "quarter",    "in",
      "a",         "the",     "of",      "next",     "week",       "month",
      "Monday",    "sat",     "today",   "tonight",  "morning",    "pm",
      "a.m.",      "noon",    "no",      "not",      "between",    "and",
      "from",      "now",     "hundred", "thousand", "hours",      "o'clock",
      "oh",        "twenty",  "three",   "fifth",    "5th",        "31",
      "9999",      "12:30",   "3.30",    "12/5",     "2026-12-05", "31/02",
      "December",  "feb",     "29",      "on",       "this",       "last",
      "fortnight", "minutes", ",",       ".",        "-",          "'",
      "\u2019",    "\u2014",  "\xff",    "\xe2\x80", "0",          "99999999999999999999",
      "1:2:3",     "...",     "$",       "12b"};
  std::mt19937 random(20261123);  // the same texts in every run
  std::uniform_int_distribution<std::size_t> piece(0, std::size(pieces) - 1);
  std::uniform_int_distribution<int> byte(0, 255);
  std::uniform_int_distribution<int> length(0, 14);
  for (int round = 0; round < 10'000; ++round) {
    std::string text;
    for (int left = length(random); left > 0; --left) {
      text += byte(random) < 230 ? std::string(pieces[piece(random)]) : std::string(1, static_cast<char>(byte(random)));
      text += byte(random) < 200 ? " " : "";
    }
    const time_context context{.now = monday.now, .day_first = round % 2 == 0};
    const time_reading reading = read_time_phrase(text, context);
    EXPECT_TRUE(!reading.date || reading.date->ok()) << text;
    EXPECT_TRUE(!reading.time || (reading.time->count() >= 0 && reading.time->count() < 24 * 60)) << text;
    const std::string_view words = find_time_phrase(text, context);
    EXPECT_TRUE(words.empty() ||
                (words.data() >= text.data() && words.data() + words.size() <= text.data() + text.size()));
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
