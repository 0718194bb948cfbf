#include "quoted_words.hpp"

#include "domain/rule_reader_clinic.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zylin::domain {
namespace {

TEST(what_was_said, is_found_word_by_word_and_in_order) {
  EXPECT_TRUE(is_said("tomorrow at 3 PM", "Could I come tomorrow, at 3 pm?"));
  EXPECT_TRUE(is_said("Otto", "this is otto."));
  for (const char* part : {"Friday", "at tomorrow", "tomorrow 3 PM", "Ott", "", " ?"}) {
    EXPECT_FALSE(is_said(part, "Could I come tomorrow, at 3 pm? This is Otto.")) << part;
  }
  EXPECT_FALSE(is_said("tomorrow", ""));
}

std::string number_in(const char* transcript, const char* understood, const char* language = "en") {
  understanding what;
  what.customer_phone = understood;
  what.language = language;
  const auto number = spoken_number(what, transcript, rule_reader_tests::clinic());
  return number ? number->str() : "";
}

TEST(a_spoken_number, is_one_that_the_transcript_bears_in_digits_or_dictated) {
  constexpr const char* asha = "+919876543210";
  EXPECT_EQ(number_in("My number is 98765 43210.", "98765 43210"), asha);
  EXPECT_EQ(number_in("My number is 098765-43210.", "+919876543210"), asha);
  EXPECT_EQ(number_in("It is +91 98765 43210, thank you.", "9876543210"), asha);
  EXPECT_EQ(number_in("My number is nine eight seven six five, four three two one oh.", "9876543210"), asha);
  EXPECT_EQ(number_in("Meine Nummer ist neun acht sieben sechs fünf vier drei zwei eins null.", "9876543210", "de"),
            asha);
}

TEST(a_spoken_number, is_none_that_the_model_invented_or_misread) {
  EXPECT_EQ(number_in("I want a haircut tomorrow at 3 pm.", "+919876543210"), "");
  EXPECT_EQ(number_in("My number is 98765 43211.", "98765 43210"), "");
  EXPECT_EQ(number_in("My number is 3210.", "98765 43210"), "");
  EXPECT_EQ(number_in("You know my number.", "my usual number"), "");
  EXPECT_FALSE(spoken_number(understanding{}, "My number is 98765 43210.", rule_reader_tests::clinic()));
}

}  // namespace
}  // namespace zylin::domain
