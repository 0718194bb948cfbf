#include "domain/time_phrase_table.hpp"
#include "time_phrase/typography.hpp"

#include <algorithm>

namespace zylin::domain::time_phrase_tables {

TEST(time_phrase, reads_a_time_however_it_is_written) {
  const row rows[] = {
      {"tomorrow at 3: 30 PM", "2026-11-24 15:30"},
      {"tomorrow at 3 :30", "2026-11-24 15:30"},
      {"tomorrow at 3 : 30", "2026-11-24 15:30"},
      {"tomorrow at 3. 30 PM", "2026-11-24 15:30"},
      {"tomorrow at 3, 30 PM", "2026-11-24 15:30"},
      {"tomorrow at 3,30 pm", "2026-11-24 15:30"},
      {"tomorrow at 3;30", "2026-11-24 15:30"},
      {"tomorrow at 3-30", "2026-11-24 15:30"},
      {"tomorrow at 3\u201030", "2026-11-24 15:30"},
      {"tomorrow at 3\u201130", "2026-11-24 15:30"},
      {"tomorrow at 3\u201230", "2026-11-24 15:30"},
      {"tomorrow at 3\u201330", "2026-11-24 15:30"},
      {"tomorrow at 3\u201430 pm", "2026-11-24 15:30"},
      {"tomorrow at 3\u221230 pm", "2026-11-24 15:30"},
      {"tomorrow at 3\u223630", "2026-11-24 15:30"},
      {"tomorrow at 3\uff1a30", "2026-11-24 15:30"},
      {"tomorrow at \uff13:\uff13\uff10 \uff30\uff2d", "2026-11-24 15:30"},
      {"tomorrow at 3:30:00", "2026-11-24 15:30"},
      {"tomorrow at 3:30\u00a0PM", "2026-11-24 15:30"},
      {"tomorrow at 3:30\u202fPM", "2026-11-24 15:30"},
      {"tomorrow at 3:30\u2009PM", "2026-11-24 15:30"},
      {"tomorrow\u3000at\u2003"
       "3:30 PM",
       "2026-11-24 15:30"},
      {"tomorrow at 3:30\u200b PM", "2026-11-24 15:30"},
      {"\ufefftomor\u00adrow at\u2060 3:30 PM", "2026-11-24 15:30"},
      {"\u200etomorrow at 3:30 PM\u200f", "2026-11-24 15:30"},
      {"tomorrow 8 P. M.", "2026-11-24 20:00"},
      {"tomorrow 8 p.\u00a0m.", "2026-11-24 20:00"},
      {"tomorrow 8 p.m", "2026-11-24 20:00"},
      {"tomorrow 8 a. m.", "2026-11-24 08:00"},
      {"6 o\"clock in the evening", "18:00"},
      {"6 o\u2018clock in the evening", "18:00"},
      {"6 o\u00b4"
       "clock in the evening",
       "18:00"},
      {"6 o`clock in the evening", "18:00"},
      {"tomorrow 3:15p", "2026-11-24 15:15"},
      {"on 12 / 05 at 3", "2026-12-05 15:00"},
      {"14december at 3", "2026-12-14 15:00"},
      // Two numbers stay two numbers if both are possible.
      {"December 5, 10 AM", "2026-12-05 10:00"},
      {"tomorrow at 9\u201311", "2026-11-24 09:00-11:00"},
      {"tomorrow 2\u20134 pm", "2026-11-24 14:00-16:00"},
      {"tomorrow at 3, 30 people", "2026-11-24 15:00"},
      {"it takes 20-30 minutes, tomorrow at 3", "2026-11-24 15:00"},
      {"I live in flat 12a, tomorrow at 3", "2026-11-24 15:00"},
  };
  expect_sentences(rows, monday);
}

TEST(time_phrase, reads_a_german_and_a_spanish_time_however_it_is_written) {
  const row german[] = {
      {"morgen um 15. 30 Uhr", "2026-11-24 15:30"}, {"morgen 15 : 30 Uhr", "2026-11-24 15:30"},
      {"morgen um 15,30 Uhr", "2026-11-24 15:30"},  {"morgen um 15\u201330 Uhr", "2026-11-24 15:30"},
      {"morgen um 9\u00a0Uhr", "2026-11-24 09:00"}, {"am 5. 15 Uhr", "2026-12-05 15:00"},
  };
  expect_sentences(german, {.now = monday.now, .day_first = true, .language = "de"});
  const row spanish[] = {
      {"ma\u00f1ana a las 8 p. m.", "2026-11-24 20:00"},
      {"man\u0303ana a las 7:15 p.\u202fm.", "2026-11-24 19:15"},
      {"ma\u00f1ana a las 7:15\u00a0p.m.", "2026-11-24 19:15"},
      {"ma\u00f1ana a las 8 a. m.", "2026-11-24 08:00"},
  };
  expect_sentences(spanish, {.now = monday.now, .day_first = true, .language = "es"});
}

TEST(plain_typography, knows_where_each_byte_came_from) {
  for (const std::string text :
       {"a 3\u00a0: 30 p. m. z", "\u200b\u200b", "", "\xff\xe2\x80", "3\u201330\u2014x", "\uff13"}) {
    const phrase::plain_text plain = phrase::plain_typography(text);
    ASSERT_EQ(plain.origin.size(), plain.text.size() + 1) << text;
    EXPECT_EQ(plain.origin.back(), text.size());
    EXPECT_TRUE(std::ranges::is_sorted(plain.origin)) << text;
  }
  EXPECT_EQ(phrase::plain_typography("a 3\u00a0: 30 p. m. z").text, "a 3:30 pm z");
}

}  // namespace zylin::domain::time_phrase_tables
