#include "domain/conversation/practice.hpp"
#include "texts/conversation/conversation_table.hpp"
#include "texts/text_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace zylin::domain {
namespace {

using conversation_tests::monday_at_ten;
using conversation_tests::november;

std::set<std::string_view> values_in(std::string_view pattern) {
  std::set<std::string_view> names;
  while (pattern.find('{') != std::string_view::npos) {
    const std::size_t opening = pattern.find('{');
    const std::size_t closing = pattern.find('}');
    names.insert(pattern.substr(opening, closing + 1 - opening));
    pattern.remove_prefix(closing + 1);
  }
  return names;
}

const sentence_words& words_for(const conversation_table& table, sentence what) {
  return *std::ranges::find(table.sentences, what, &sentence_words::what);
}

TEST(each_language_of_a_conversation, has_each_sentence_once_in_two_wordings) {
  for (const language_texts& one : all_texts()) {
    for (std::size_t i = 0; i < sentence_count; ++i) {
      const auto what = static_cast<sentence>(i);
      EXPECT_EQ(std::ranges::count(one.conversation->sentences, what, &sentence_words::what), 1)
          << one.code << ": " << to_string(what);
      const sentence_words& words = words_for(*one.conversation, what);
      EXPECT_FALSE(words.first.empty()) << one.code << ": " << to_string(what);
      EXPECT_FALSE(words.again.empty()) << one.code << ": " << to_string(what);
      EXPECT_NE(words.first, words.again) << one.code << ": " << to_string(what);
    }
  }
}

TEST(each_language_of_a_conversation, fills_in_the_same_values) {
  for (const language_texts& one : all_texts()) {
    for (const sentence_words& english : english_conversation.sentences) {
      const sentence_words& own = words_for(*one.conversation, english.what);
      EXPECT_EQ(values_in(own.first), values_in(english.first)) << one.code << ": " << own.first;
      EXPECT_EQ(values_in(own.again), values_in(english.again)) << one.code << ": " << own.again;
    }
    EXPECT_EQ(values_in(one.conversation->when), values_in(english_conversation.when)) << one.code;
    EXPECT_EQ(values_in(one.conversation->key), values_in(english_conversation.key)) << one.code;
    EXPECT_EQ(values_in(one.conversation->for_name), values_in(english_conversation.for_name)) << one.code;
  }
}

TEST(each_language_of_a_conversation, repeats_no_english_sentence) {
  for (const language_texts& one : all_texts()) {
    for (const sentence_words& own : one.conversation->sentences) {
      const sentence_words& english = words_for(english_conversation, own.what);
      const bool says_something = own.first.find(' ') != std::string_view::npos;
      EXPECT_TRUE(one.code == "en" || !says_something || own.first != english.first) << one.code << ": " << own.first;
    }
  }
}

TEST(a_day, is_spoken_of_as_people_do) {
  const auto said = [](std::string_view language, local_minutes when, bool shortly = true) {
    return spoken_start(language, when, monday_at_ten, shortly);
  };
  EXPECT_EQ(said("en", november(23, 15)), "today at 3 PM");
  EXPECT_EQ(said("en", november(24, 14, 30)), "Tuesday at 2:30 PM");
  EXPECT_EQ(said("en", november(24, 14, 30), false), "tomorrow, Tuesday, at 2:30 PM");
  EXPECT_EQ(said("en", november(29, 9)), "Sunday at 9 AM");
  EXPECT_EQ(said("en", november(30, 9)), "Monday 30 November at 9 AM") << "not this Monday";
  EXPECT_EQ(said("de", november(24, 15), false), "morgen, Dienstag, um 15 Uhr");
  EXPECT_EQ(said("de", november(25, 9, 45)), "am Mittwoch um 9:45 Uhr");
  EXPECT_EQ(said("es", november(24, 15)), "el martes a las 15:00");
  EXPECT_EQ(said("fr", november(24, 15)), "mardi à 15h");
  EXPECT_EQ(said("hi", november(24, 15)), "मंगलवार को दोपहर 3 बजे");
}

TEST(an_emergency, names_the_number_of_the_region) {
  const business here = conversation_tests::practice();
  EXPECT_EQ(texts::spoken({.business = here, .language = "en"}, {.what = sentence::emergency}, monday_at_ten),
            "Call the emergency services now: 112 / 108. I'm alerting Rao & Mehta Practice.");
}

}  // namespace
}  // namespace zylin::domain
