#include "zylin/domain/booking_decision.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using enum agreement;
using std::chrono::November;

constexpr auto the_24th = std::chrono::year{2026} / November / 24;
constexpr auto the_27th = std::chrono::year{2026} / November / 27;
constexpr time_window afternoon{.from = 12h, .until = 18h};

struct start_row {
  const char* why;
  time_reading model;  // date and time alone
  time_reading words;
  agreement expected;
};

const start_row start_rows[] = {
    {"nobody says anything", {}, {}, neither},
    {"the model invents a day", {.date = the_24th}, {}, neither},
    {"the model invents day and time", {.date = the_24th, .time = 9h}, {}, only_model},
    {"the model invents the time", {.date = the_24th, .time = 9h}, {.date = the_24th}, only_model},
    {"the model invents the day", {.date = the_24th, .time = 9h}, {.time = 9h}, only_model},
    {"a time without a day", {}, {.time = 9h}, neither},
    {"a day without a time", {}, {.date = the_24th}, neither},
    {"only the words", {}, {.date = the_24th, .time = 9h}, only_words},
    {"the model leaves the time out", {.date = the_24th}, {.date = the_24th, .time = 9h}, only_words},
    {"both", {.date = the_24th, .time = 9h}, {.date = the_24th, .time = 9h}, agree},
    {"another day", {.date = the_27th, .time = 9h}, {.date = the_24th, .time = 9h}, differ},
    {"another time", {.date = the_24th, .time = 21h}, {.date = the_24th, .time = 9h}, differ},
    {"another day, no time", {.date = the_27th}, {.date = the_24th, .time = 9h}, differ},
    {"a range and its day", {.date = the_24th}, {.date = the_24th, .window = afternoon}, agree},
    {"a range and a time in it", {.date = the_24th, .time = 12h}, {.date = the_24th, .window = afternoon}, agree},
    {"a range and its end", {.date = the_24th, .time = 18h}, {.date = the_24th, .window = afternoon}, differ},
    {"a range without a day", {.date = the_24th, .time = 15h}, {.window = afternoon}, only_model},
    {"as soon as possible", {}, {.soonest = true}, agree},
    {"as soon as possible, the model guesses", {.date = the_24th, .time = 9h}, {.soonest = true}, agree},
    {"as soon as possible on that day", {.date = the_24th}, {.date = the_24th, .soonest = true}, agree},
    {"any day of a span", {}, {.window = afternoon, .first_day = the_24th, .last_day = the_27th}, agree},
    {"a day of a span", {.date = the_27th}, {.window = afternoon, .first_day = the_24th}, agree},
    {"a day before a span", {.date = the_24th}, {.window = afternoon, .first_day = the_27th}, differ},
    {"a day after a span", {.date = the_27th}, {.window = afternoon, .last_day = the_24th}, differ},
    {"a span without times", {}, {.first_day = the_24th}, neither},
    {"as soon as possible on another day", {.date = the_27th}, {.date = the_24th, .soonest = true}, differ},
};

TEST(two_readers, agree_on_a_start_as_the_table_says) {
  for (const start_row& row : start_rows) {
    understanding model;
    model.date = row.model.date;
    model.time = row.model.time;
    EXPECT_EQ(compare_start(model, row.words), row.expected) << row.why;
  }
}

constexpr std::array every_agreement{neither, only_model, only_words, agree, differ};

template <class Visit>
void for_every_wish(Visit visit) {
  for (const agreement intent : every_agreement) {
    for (const agreement start : every_agreement) {
      for (const agreement service : every_agreement) {
        for (unsigned flags = 0; flags < 16; ++flags) {
          visit(wish_evidence{.model_answered = (flags & 1U) != 0,
                              .intent = intent,
                              .start = start,
                              .service = service,
                              .ambiguous = (flags & 2U) != 0,
                              .words_complete = (flags & 4U) != 0,
                              .can_be_asked = (flags & 8U) != 0});
        }
      }
    }
  }
}

std::string shown(const wish_evidence& wish) {
  return "model " + std::to_string(wish.model_answered) + " intent " + std::to_string(static_cast<int>(wish.intent)) +
         " start " + std::to_string(static_cast<int>(wish.start)) + " service " +
         std::to_string(static_cast<int>(wish.service)) + " ambiguous " + std::to_string(wish.ambiguous) +
         " complete " + std::to_string(wish.words_complete) + " asked " + std::to_string(wish.can_be_asked);
}

TEST(a_booking_wish, is_confirmed_only_where_both_readers_agree_on_its_start) {
  int confirmed = 0;
  for_every_wish([&](const wish_evidence& wish) {
    const bool may = wish.model_answered && !wish.ambiguous && wish.start == agree && wish.intent != differ &&
                     wish.service != only_model && wish.service != differ;
    EXPECT_EQ(decide_booking(wish) == booking_decision::confirm, may) << shown(wish);
    confirmed += may ? 1 : 0;
  });
  EXPECT_EQ(confirmed, 4 * 3 * 4);
}

TEST(a_booking_wish, holds_a_time_that_is_plain_and_that_nobody_can_be_asked_about_or_that_the_rules_read_wholly) {
  for_every_wish([&](const wish_evidence& wish) {
    const bool contested = wish.ambiguous || wish.intent == differ || wish.start == differ;
    const bool by_rules = !wish.model_answered && wish.words_complete && wish.start == only_words && !contested;
    const bool unreachable = wish.model_answered && !wish.can_be_asked && !contested && wish.service != differ &&
                             decide_booking(wish) != booking_decision::confirm;
    EXPECT_EQ(decide_booking(wish) == booking_decision::request, by_rules || unreachable) << shown(wish);
  });
}

TEST(a_booking_wish, is_asked_about_whenever_it_is_neither_and_somebody_can_be_asked) {
  for_every_wish([&](const wish_evidence& wish) {
    const booking_decision made = decide_booking(wish);
    EXPECT_TRUE(made != booking_decision::ask || wish.can_be_asked) << shown(wish);
    EXPECT_TRUE(made != booking_decision::escalate || !wish.can_be_asked || wish.intent == differ) << shown(wish);
  });
}

TEST(a_change_wish, is_made_only_where_the_model_and_the_words_agree_and_else_asked_about) {
  for_every_wish([&](const wish_evidence& wish) {
    const bool may = wish.model_answered && !wish.ambiguous && wish.intent == agree &&
                     (wish.start == agree || wish.start == neither);
    const bool asked = wish.can_be_asked && wish.intent != differ;
    const booking_decision otherwise = asked ? booking_decision::ask : booking_decision::escalate;
    EXPECT_EQ(decide_change(wish), may ? booking_decision::confirm : otherwise) << shown(wish);
  });
}

}  // namespace
}  // namespace zylin::domain
