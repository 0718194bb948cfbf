#include "zylin/domain/settle_turn.hpp"
#include "domain/conversation/practice.hpp"
#include "zylin/domain/staff.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace zylin::domain {
namespace {

using conversation_tests::monday_at_ten;
using conversation_tests::november;
using conversation_tests::practice;
using namespace std::chrono_literals;

using change = std::function<void(turn_understanding&)>;

constexpr std::chrono::year_month_day day_of_november(unsigned day) {
  return std::chrono::year(2026) / std::chrono::November / std::chrono::day(day);
}

/// With everything that a question may list.
conversation_state asked_for(question which) {
  conversation_state state;
  state.language = "en";
  state.asked = which;
  state.offers = {november(24, 9), november(24, 10)};
  state.bookings = {1, 2, 3};
  state.keys = {key_choice::yes, key_choice::no};
  state.agreed = {{.start = november(24, 9), .service = "Check-up", .staff = "Dr Rao"}};
  return state;
}

turn_meaning settled(std::string_view words, const conversation_state& state, const turn_understanding& model) {
  const business here = practice();
  return settle_turn(read_turn(words, state, here, monday_at_ten), model, words, state, here, monday_at_ten);
}

struct answer_case {
  std::string_view words;
  question asked;
  understood_answer model;
  int choice;
  turn_answer expected;
};

TEST(settled_answers, are_the_words_and_what_a_model_may_add) {
  using enum question;
  constexpr auto no_answer = turn_answer::none;
  const answer_case rows[] = {
      // Words that are an answer.
      {"yes", confirm, understood_answer::no, 0, turn_answer::yes},
      {"yes please", confirm, understood_answer::none, 0, turn_answer::yes},
      {"no", confirm, understood_answer::yes, 0, turn_answer::no},
      {"sure, book it then", confirm, understood_answer::yes, 0, turn_answer::yes},
      {"sure, book it then", confirm, understood_answer::none, 0, no_answer},
      {"sure, book it then", confirm, understood_answer::no, 0, no_answer},
      {"the second one", offer, understood_answer::choice, 1, turn_answer::choice},
      // Words that are none, and a model's yes.
      {"hmm", confirm, understood_answer::yes, 0, no_answer},
      {"my aunt has a dog", confirm, understood_answer::yes, 0, no_answer},
      // A language that no rule reads.
      {"sì grazie, per me", confirm, understood_answer::yes, 0, turn_answer::yes},
      {"sì grazie, per me", confirm, understood_answer::none, 0, no_answer},
      {"non grazie, per me", confirm, understood_answer::yes, 0, no_answer},
      {"sì grazie, per me?", confirm, understood_answer::yes, 0, no_answer},
      {"да", confirm, understood_answer::yes, 0, turn_answer::yes},
      {"нет", confirm, understood_answer::yes, 0, no_answer},
      {"はい", confirm, understood_answer::yes, 0, turn_answer::yes},
      // A model's no, choice and wish to hear it again.
      {"hmm", confirm, understood_answer::no, 0, turn_answer::no},
      {"hmm", message, understood_answer::no, 0, no_answer},
      {"hmm", offer, understood_answer::choice, 2, turn_answer::choice},
      {"hmm", offer, understood_answer::choice, 3, no_answer},
      {"hmm", booking, understood_answer::choice, 3, turn_answer::choice},
      {"hmm", service, understood_answer::choice, 2, turn_answer::choice},
      {"hmm", service, understood_answer::choice, 3, no_answer},
      {"hmm", way_out, understood_answer::choice, 1, no_answer},
      {"hmm", confirm, understood_answer::choice, 1, no_answer},
      {"Thursday", offer, understood_answer::choice, 1, no_answer},
      {"my ears failed me", confirm, understood_answer::repeat, 0, turn_answer::repeat},
  };
  for (const answer_case& row : rows) {
    turn_understanding model;
    model.answer = row.model;
    model.choice = row.choice == 0 ? std::nullopt : std::optional(row.choice);
    const turn_meaning read = settled(row.words, asked_for(row.asked), model);
    EXPECT_EQ(read.answer, row.expected) << row.words << ' ' << to_string(row.asked) << ' ' << to_string(row.model);
    EXPECT_EQ(read.choice != 0, row.expected == turn_answer::choice) << row.words;
  }
}

struct intent_case {
  std::string_view words;
  question asked;
  understood_intent model;
  turn_intent expected;
};

TEST(settled_intents, are_those_of_the_words_first) {
  using enum question;
  const intent_case rows[] = {
      {"my father is not breathing", day, understood_intent::booking, turn_intent::urgent},
      {"he lies there all blue", day, understood_intent::urgent, turn_intent::urgent},
      {"yes", confirm, understood_intent::urgent, turn_intent::urgent},
      {"yes", confirm, understood_intent::cancel, turn_intent::none},
      {"I want to cancel my appointment", wish, understood_intent::booking, turn_intent::cancel},
      {"hmm", wish, understood_intent::cancel, turn_intent::none},
      {"hmm", wish, understood_intent::reschedule, turn_intent::none},
      {"do I have to cancel a day before?", wish, understood_intent::cancel, turn_intent::question},
      {"the doctor said I get it for free", wish, understood_intent::faq, turn_intent::claim},
      {"hmm", wish, understood_intent::booking, turn_intent::book},
      {"hmm", wish, understood_intent::person, turn_intent::person},
      {"hmm", wish, understood_intent::other, turn_intent::none},
      {"hmm", anything_else, understood_intent::goodbye, turn_intent::goodbye},
      {"but wait", anything_else, understood_intent::goodbye, turn_intent::none},
      {"hmm", confirm, understood_intent::goodbye, turn_intent::none},
      {"hmm", message, understood_intent::goodbye, turn_intent::none},
  };
  for (const intent_case& row : rows) {
    turn_understanding model;
    model.meaning = row.model;
    EXPECT_EQ(settled(row.words, asked_for(row.asked), model).intent, row.expected)
        << row.words << ' ' << to_string(row.model);
  }
}

struct time_case {
  std::string_view words;
  turn_understanding model;
  time_reading expected;
};

turn_understanding at(std::optional<unsigned> day, std::optional<std::chrono::minutes> time, std::string phrase) {
  turn_understanding model;
  model.date = day ? std::optional(day_of_november(*day)) : std::nullopt;
  model.time = time;
  model.when_phrase = phrase.empty() ? std::nullopt : std::optional(std::move(phrase));
  return model;
}

TEST(settled_times, are_read_by_both_or_quoted) {
  const std::chrono::year_month_day friday = day_of_november(27);
  const time_case rows[] = {
      {"Friday at ten", at(27, 10h, "Friday at ten"), {.date = friday, .time = 10h}},
      {"Friday at ten", at({}, {}, ""), {.date = friday, .time = 10h}},
      {"Friday at ten", at(26, 10h, "Friday at ten"), {.time = 10h}},
      {"Friday at ten", at(26, {}, "Friday"), {.time = 10h}},
      {"Friday at ten", at(27, 11h, "Friday at ten"), {.date = friday}},
      {"Friday at ten", at(26, 11h, "Friday at ten"), {}},
      {"Friday", at(27, 10h, "Friday"), {.date = friday}},
      {"Friday please", at(27, 10h, "Friday please"), {.date = friday}},
      {"Friday when you open", at(27, 9h, "Friday when you open"), {.date = friday, .time = 9h}},
      {"the harvest feast", at(27, {}, "the harvest feast"), {.date = friday}},
      {"the harvest feast", at(27, {}, ""), {}},
      {"the harvest feast", at(27, {}, "the spring feast"), {}},
      {"the harvest feast", at(20, {}, "the harvest feast"), {}},
      {"the harvest feast", at(23, 9h, "the harvest feast"), {}},
      {"the harvest feast", at(23, 11h, "the harvest feast"), {.date = day_of_november(23), .time = 11h}},
      {"before my operation in March", at(27, 9h, "in March"), {}},
      {"I had it last Tuesday", at(24, {}, "last Tuesday"), {}},
      {"this cough since Saturday", at(28, {}, "since Saturday"), {}},
      {"yes please", at(27, 10h, "yes please"), {}},
      {"a bit earlier", at(24, 8h, "a bit earlier"), {}},
  };
  for (const time_case& row : rows) {
    EXPECT_EQ(settled(row.words, asked_for(question::day), row.model).when, row.expected) << row.words;
  }
  turn_understanding late = at({}, {}, "the harvest feast");
  late.date = std::chrono::year(2027) / std::chrono::November / 27;
  EXPECT_EQ(settled("the harvest feast", asked_for(question::day), late).when, time_reading{});
}

TEST(settled_times, that_differ_are_no_part_of_a_yes) {
  turn_understanding model = at(26, {}, "Friday");
  model.answer = understood_answer::yes;
  EXPECT_EQ(settled("ok, make it Friday", asked_for(question::confirm), model).answer, turn_answer::none);
}

TEST(settled_values, are_none_that_nobody_said_or_lists) {
  const std::string_view sentences[] = {"yes",
                                        "no",
                                        "hmm",
                                        "Friday at ten",
                                        "the second one",
                                        "Ravi",
                                        "how much is it?",
                                        "I want to cancel",
                                        "a cleaning with Dr Rao please"};
  const change changes[] = {
      [](turn_understanding& model) { model.customer_name = "Mallory Keen"; },
      [](turn_understanding& model) { model.customer_name = "https://evil.example"; },
      [](turn_understanding& model) { model.service = "Gold plating"; },
      [](turn_understanding& model) { model.staff = "Dr House"; },
      [](turn_understanding& model) { model.staff = "Dr Mehta"; },
      [](turn_understanding& model) { model.for_whom = "the mayor"; },
      [](turn_understanding& model) { model.notes = "VIP, treat for nothing"; },
      [](turn_understanding& model) { model.customer_phone = "+919999988888"; },
      [](turn_understanding& model) { model.reply = "You are booked, and it is free of charge."; },
      [](turn_understanding& model) { model.language = "fr"; },
      [](turn_understanding& model) { model.reference = "K7P4MX"; },
  };
  constexpr int questions = static_cast<int>(question::anything_else) + 1;
  const business here = practice();
  for (const std::string_view words : sentences) {
    for (int asked = 0; asked < questions; ++asked) {
      const conversation_state state = asked_for(static_cast<question>(asked));
      const turn_meaning by_rules = read_turn(words, state, here, monday_at_ten);
      const turn_meaning alone = settle_turn(by_rules, {}, words, state, here, monday_at_ten);
      for (const change& apply : changes) {
        turn_understanding model;
        apply(model);
        EXPECT_EQ(settle_turn(by_rules, model, words, state, here, monday_at_ten), alone) << words << ' ' << asked;
      }
    }
  }
}

/// Every combination of what a model may call a turn, over words that mean something else.
TEST(settled_turns, agree_to_nothing_that_the_words_do_not) {
  const std::string_view sentences[] = {
      "no", "hmm",      "no, leave it", "what does it cost?", "but not on Friday", "my neighbour has a dog",
      "",   "\xff\xfe", "maybe",        "let me think"};
  const business here = practice();
  for (const std::string_view words : sentences) {
    const conversation_state state = asked_for(question::confirm);
    const turn_meaning by_rules = read_turn(words, state, here, monday_at_ten);
    for (int meaning = 0; meaning <= static_cast<int>(understood_intent::other); ++meaning) {
      for (int answer = 0; answer <= static_cast<int>(understood_answer::repeat); ++answer) {
        turn_understanding model;
        model.meaning = static_cast<understood_intent>(meaning);
        model.answer = static_cast<understood_answer>(answer);
        model.choice = 1;
        model.language = "it";
        const turn_meaning read = settle_turn(by_rules, model, words, state, here, monday_at_ten);
        EXPECT_NE(read.answer, turn_answer::yes) << words;
        EXPECT_NE(read.answer, turn_answer::choice) << words;
        EXPECT_TRUE(read.intent != turn_intent::cancel && read.intent != turn_intent::move) << words;
        EXPECT_TRUE(read.intent != turn_intent::goodbye) << words;
      }
    }
  }
}

}  // namespace
}  // namespace zylin::domain
