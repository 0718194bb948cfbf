#include "texts/text_table.hpp"
#include "zylin/domain/time_phrase.hpp"

#include "domain/wall_clock.hpp"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using test::at;
using test::date;

struct said_time {
  std::string_view language;
  local_minutes when;
  std::string_view text;
};

TEST(a_time, is_said_as_people_say_it) {
  const auto monday = test::monday;
  const auto first = date(2027, 1, 1);
  for (const said_time& each : {said_time{"en", at(monday, 15), "Monday 23 November at 3:00 PM"},
                                {"en", at(monday, 9, 5), "Monday 23 November at 9:05 AM"},
                                {"es", at(monday, 15), "lunes 23 de noviembre a las 15:00"},
                                {"es", at(first, 9, 30), "viernes 1 de enero a las 9:30"},
                                {"de", at(monday, 15), "Montag, 23. November, 15:00 Uhr"},
                                {"de", at(first, 9, 30), "Freitag, 1. Januar, 9:30 Uhr"},
                                {"hi", at(monday, 15), "सोमवार, 23 नवंबर, दोपहर 3 बजे"},
                                {"hi", at(monday, 9, 30), "सोमवार, 23 नवंबर, सुबह 9:30 बजे"},
                                {"hi", at(monday, 18, 45), "सोमवार, 23 नवंबर, शाम 6:45 बजे"},
                                {"hi", at(first, 20), "शुक्रवार, 1 जनवरी, रात 8 बजे"},
                                {"fr", at(monday, 15), "lundi 23 novembre à 15h"},
                                {"fr", at(first, 9, 30), "vendredi 1er janvier à 9h30"},
                                {"kn", at(monday, 15), "Monday 23 November at 3:00 PM"}}) {
    EXPECT_EQ(when_text(texts_in(each.language), each.when), each.text);
  }
}

TEST(opening_hours, are_said_as_people_say_them) {
  const day_hours day{{.opens = 9h, .closes = 13h}, {.opens = 14h + 30min, .closes = 24h}};
  EXPECT_EQ(hours_text(texts_in("en"), day), "9:00 AM to 1:00 PM and 2:30 PM to 12:00 AM");
  EXPECT_EQ(hours_text(texts_in("es"), day), "de 9:00 a 13:00 y de 14:30 a 24:00");
  EXPECT_EQ(hours_text(texts_in("de"), day), "von 9:00 bis 13:00 Uhr und von 14:30 bis 24:00 Uhr");
  EXPECT_EQ(hours_text(texts_in("hi"), day), "सुबह 9 बजे से दोपहर 1 बजे तक और दोपहर 2:30 बजे से रात 12 बजे तक");
  EXPECT_EQ(hours_text(texts_in("fr"), day), "de 9h à 13h et de 14h30 à 24h");
}

/// What we write is what our own reader of that language reads.
TEST(a_time, is_read_back_as_it_was_meant) {
  const local_minutes now = at(test::monday, 8);
  for (const language_texts& each : all_texts()) {
    if (!reads_language(each.code)) {
      continue;
    }
    const time_context context{.now = now, .day_first = true, .language = each.code};
    for (int day = 1; day < 330; day += 3) {
      for (const auto clock : {7h + 0min, 9h + 5min, 10h + 30min, 12h + 0min, 13h + 15min, 16h + 0min, 18h + 30min,
                               20h + 45min, 22h + 0min}) {
        const local_minutes when = test::monday + std::chrono::days(day) + clock;
        const std::string text = when_text(*each.texts, when);
        const time_reading read = read_time_phrase(text, context);
        EXPECT_EQ(read.date, test::calendar(test::monday + std::chrono::days(day))) << text;
        EXPECT_EQ(read.time, clock) << text;
      }
    }
  }
}

}  // namespace
}  // namespace zylin::domain
