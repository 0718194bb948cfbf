#include "domain/emergency_table.hpp"
#include "zylin/domain/emergency.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <string>

namespace zylin::domain::emergency_tests {
namespace {

/// How often the reading was right.
struct score {
  int found = 0;
  int missed = 0;
  int ordinary = 0;
  int false_alarms = 0;

  void count(bool expected, bool read) { ++(expected ? (read ? found : missed) : (read ? false_alarms : ordinary)); }
};

/// One line per language, for scripts/quality: "quality emergencies en: 70 of 70 found, 1 of 90 false alarms".
void print(const std::string& language, const score& of) {
  std::cout << "quality emergencies " << language << ": " << of.found << " of " << of.found + of.missed << " found, "
            << of.false_alarms << " of " << of.ordinary + of.false_alarms << " false alarms\n";
}

TEST(emergency_sentences, are_told_from_ordinary_ones) {
  const std::vector<labelled_sentence> sentences = labelled_sentences();
  const business any_business;
  std::map<std::string, score> by_language;
  score all;
  for (const labelled_sentence& one : sentences) {
    const bool read = is_emergency(one.text, any_business);
    EXPECT_EQ(read, one.emergency) << one.language << ": " << one.text;
    by_language[one.language].count(one.emergency, read);
    all.count(one.emergency, read);
  }
  for (const auto& [language, of] : by_language) {
    print(language, of);
  }
  print("all", all);
  EXPECT_GE(all.found + all.missed, 125);
  EXPECT_GE(all.ordinary + all.false_alarms, 125);
  EXPECT_EQ(by_language.size(), 5U);
}

/// Recognisers differ in spelling and punctuation, and so do people who type on telephones.
TEST(emergency_sentences, do_not_depend_on_case_punctuation_and_spelling_of_accents) {
  const business any_business;
  const auto change = [](std::string text, auto letter) {
    for (char& c : text) {
      c = letter(c);
    }
    return text;
  };
  for (const labelled_sentence& one : labelled_sentences()) {
    const std::string loud =
        change(one.text, [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    EXPECT_EQ(is_emergency(loud, any_business), one.emergency) << loud;
    EXPECT_EQ(is_emergency("  " + one.text + " \u200b\ufeff", any_business), one.emergency) << one.text;
    EXPECT_EQ(is_emergency("Hello. " + one.text + ". Goodbye!", any_business), one.emergency) << one.text;
  }
}

/// Sentences before or after an emergency must not hide it.
TEST(emergency_sentences, are_found_among_ordinary_ones) {
  constexpr std::size_t stride = 11;  // each with some of the others, so that all of them occur
  const std::vector<labelled_sentence> sentences = labelled_sentences();
  const business any_business;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    for (std::size_t j = i % stride; sentences[i].emergency && j < sentences.size(); j += stride) {
      const std::string& danger = sentences[i].text;
      const std::string& other = sentences[j].text;
      EXPECT_TRUE(is_emergency(other + "\n" + danger, any_business)) << other << " | " << danger;
      EXPECT_TRUE(is_emergency(danger + "\n" + other, any_business)) << danger << " | " << other;
    }
  }
}

}  // namespace
}  // namespace zylin::domain::emergency_tests
