#include "zylin/domain/move_wish.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;
using std::chrono::minutes;
using zylin::test::date;
using zylin::test::friday;
using zylin::test::sunday;
using zylin::test::tuesday;

const zylin::local_minutes noon = zylin::test::at(sunday, 12);

const zylin::business& clinic() {
  static const zylin::business facts = zylin::default_business();
  return facts;
}

zylin::time_reading when(std::optional<local_days> day, std::optional<minutes> time = std::nullopt) {
  zylin::time_reading reading;
  if (day) {
    reading.date = zylin::test::calendar(*day);
  }
  reading.time = time;
  return reading;
}

TEST(move_wish, keeps_the_old_time_and_the_new_one_apart) {
  struct row {
    const char* said;
    zylin::time_reading from;
    zylin::time_reading to;
  };
  const auto any = std::nullopt;
  const row rows[] = {
      {"Move my Tuesday appointment to Friday at 3 PM.", when(tuesday), when(friday, 15h)},
      {"I need to move my appointment from Tuesday at 2 PM to Friday at 3 PM", when(tuesday, 14h), when(friday, 15h)},
      {"Please change my booking on Tuesday to 4 PM.", when(tuesday), when(any, 16h)},
      {"I need to move my appointment to Friday at 3 PM.", when(any), when(friday, 15h)},
      {"Could we push it to quarter to four PM on Friday?", when(any), when(friday, 15h + 45min)},
      {"I would like Friday at 3 PM instead of Tuesday.", when(tuesday), when(friday, 15h)},
      {"I would like Friday at 3 PM rather than Tuesday.", when(tuesday), when(friday, 15h)},
      {"FRIDAY AT 3 PM INSTEAD OF TUESDAY", when(tuesday), when(friday, 15h)},
      {"Can my brother come instead of me on Friday at 3 PM?", when(any), when(friday, 15h)},
      {"Friday at 3 PM instead of what you have for me now on Friday at 3 PM", when(any), when(friday, 15h)},
      {"I want to move my Tuesday appointment to Friday at 3 PM", when(tuesday), when(friday, 15h)},
      {"On Tuesday I talked to my wife about it, so Friday at 3 PM is fine.", when(any), when(friday, 15h)},
      {"Move it to Friday at 3 PM from Tuesday, please.", when(tuesday), when(friday, 15h)},
      {"I need to reschedule, Friday at 3 PM would be fine.", when(any), when(friday, 15h)},
      {"I can't make it on Tuesday. Is Friday at 3 PM free?", when(any), when(friday, 15h)},
      {"I need to move my Tuesday appointment.", when(any), when(tuesday)},
      {"I need to move my appointment.", when(any), when(any)},
      {"", when(any), when(any)},
  };
  for (const row& one : rows) {
    const zylin::move_wish wish = zylin::read_move_wish(one.said, "en", clinic(), noon);
    EXPECT_TRUE(wish.from.date == one.from.date && wish.from.time == one.from.time) << one.said;
    EXPECT_TRUE(wish.to.date == one.to.date && wish.to.time == one.to.time) << one.said;
  }
}

TEST(move_wish, is_the_callers_own_words_and_else_what_the_reader_made_of_those_it_quotes) {
  zylin::understanding what;
  what.date = zylin::test::calendar(friday);
  what.time = 15h;
  const char* said = "Move my Tuesday appointment to the end of the week.";
  what.when_phrase = "the end of the week";
  EXPECT_EQ(zylin::read_move_wish(what, said, clinic(), noon).to, when(friday, 15h));
}

TEST(move_wish, is_nothing_that_only_the_reader_says) {
  zylin::understanding what;
  what.date = zylin::test::calendar(friday);
  what.time = 15h;
  const char* said = "Move my Tuesday appointment, please.";
  EXPECT_EQ(zylin::read_move_wish(what, said, clinic(), noon).to, when(tuesday));
  what.when_phrase = "Friday at 4 PM";
  EXPECT_EQ(zylin::read_move_wish(what, said, clinic(), noon).to, when(tuesday));
}

TEST(move_wish, takes_the_old_time_for_no_wish_where_the_reader_repeats_it) {
  zylin::understanding what;
  what.date = zylin::test::calendar(friday);
  what.time = 15h;
  what.when_phrase = "Tuesday 3 PM appointment to Friday";
  const zylin::move_wish wish =
      zylin::read_move_wish(what, "Please move my Tuesday 3 PM appointment to Friday.", clinic(), noon);
  EXPECT_EQ(wish.from, when(tuesday, 15h));
  EXPECT_EQ(wish.to, when(friday));
  what.date = zylin::test::calendar(tuesday);
  what.when_phrase = "my Tuesday appointment to 4 PM";
  EXPECT_EQ(zylin::read_move_wish(what, *what.when_phrase, clinic(), noon).to, when(std::nullopt, 16h));
}

TEST(move_wish, takes_the_old_time_from_the_phrase_and_else_from_the_whole_call) {
  zylin::understanding what;
  what.when_phrase = "Friday at 3 PM";
  const char* said = "Please move my Tuesday appointment to Friday at 3 PM.";
  EXPECT_EQ(zylin::read_move_wish(what, said, clinic(), noon).from, when(tuesday));
  EXPECT_TRUE(zylin::read_move_wish(what, said, clinic(), noon).apart);
  what.when_phrase = "my Tuesday appointment to Friday";
  EXPECT_EQ(zylin::read_move_wish(what, *what.when_phrase, clinic(), noon).from, when(tuesday));
}

TEST(move_wish, as_soon_as_possible_has_no_day_of_the_readers) {
  zylin::understanding what;
  what.date = zylin::test::calendar(friday);
  what.when_phrase = "my Tuesday appointment to as soon as possible";
  EXPECT_EQ(zylin::read_move_wish(what, "", clinic(), noon).to.date, std::nullopt);
}

TEST(move_wish, may_be_a_range_and_is_haste_only_in_the_place_of_a_time) {
  const auto read = [](const char* said) {
    zylin::understanding what;
    what.when_phrase = said;
    return zylin::read_move_wish(what, said, clinic(), noon);
  };
  EXPECT_TRUE(read("Move my Tuesday appointment to Friday afternoon.").to.window);
  EXPECT_TRUE(read("Move my Tuesday appointment to as soon as possible.").to.soonest);
  EXPECT_FALSE(read("Please move my appointment as soon as possible.").to.soonest);
}

}  // namespace
