#include "zylin/domain/emergency.hpp"

#include "zylin/domain/texts.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <tuple>

namespace zylin::domain::emergency_tests {
namespace {

bool alarms(std::string_view text) {
  return is_emergency(text, business{});
}

/// Nearly the same words in pairs: with something that cancels the danger, and without.
TEST(an_emergency, is_taken_back_by_what_stands_around_it_and_by_nothing_else) {
  struct row {
    const char* text;
    bool expected;
  };
  const row rows[] = {
      // Negation
      {"this is not an emergency", false},
      {"this is not just an emergency, he is dying", true},
      {"No, it is an emergency", true},
      {"no emergency", false},
      {"No. Emergency!", true},
      {"no fainting or bleeding", false},
      {"no fainting, but bleeding", true},
      {"es ist kein Notfall", false},
      {"es ist kein Witz, es ist ein Notfall", true},
      {"die Schmerzen sind nicht schlimm", false},
      {"die Brustschmerzen sind nicht auszuhalten", true},
      {"no es una emergencia", false},
      {"no, es una emergencia", true},
      {"emergency nahi hai", false},
      {"khoon nahi nikal raha", false},
      {"khoon nahi ruk raha", true},
      // In the past
      {"I had a seizure last year", false},
      {"I had a seizure last year and I am having a seizure now", true},
      {"since last week I can't breathe", true},
      {"I had surgery last week and I can't breathe", true},
      {"I had surgery last week and my wife collapsed", true},
      {"the bleeding has stopped", false},
      {"the bleeding hasn't stopped", true},
      {"he stopped breathing", true},
      // In general
      {"do you treat seizures", false},
      {"do you have time, my son has a seizure", true},
      {"do you treat seizures? my son is having one, a seizure", true},
      {"if it is an emergency I'll let you know", false},
      {"I don't know if it matters but this is an emergency", true},
      // Another meaning
      {"I am dying to see you", false},
      {"he is dying", true},
      {"my gums bleed when I brush", false},
      {"my gums won't stop bleeding", true},
      {"you are on fire tonight", true},
      {"you guys are on fire", false},
  };
  for (const row& r : rows) {
    EXPECT_EQ(alarms(r.text), r.expected) << r.text;
  }
}

TEST(an_emergency, is_found_by_the_words_of_the_business) {
  business locksmith;
  EXPECT_FALSE(is_emergency("I am locked out of the vault", locksmith));
  locksmith.emergency_words = {{"en", {"locked out of the vault", "Code *"}}, {"de", {"Schlüssel abgebrochen"}}};
  EXPECT_TRUE(is_emergency("Hi, I'm LOCKED-OUT of the vault!", locksmith));
  EXPECT_TRUE(is_emergency("der schlussel abgebrochen", locksmith));
  EXPECT_TRUE(is_emergency("we have a code", locksmith)) << "signs in these words mean nothing";
  EXPECT_FALSE(is_emergency("we have the codes", locksmith));
  EXPECT_FALSE(is_emergency("I am not locked out of the vault", locksmith));
  EXPECT_FALSE(is_emergency("what would a key to the vault cost", locksmith));
}

TEST(an_emergency, is_none_in_what_we_write_ourselves) {
  business clinic;
  clinic.name = "HealthFirst Clinic";
  for (const std::string& text :
       {texts::urgent_received({clinic, "en"}, true), texts::urgent_received({clinic, "en"}, false),
        texts::nothing_heard({clinic, "en"}), texts::missed_call({clinic, "en"}),
        texts::heard_person_will_call({clinic, "en"}), texts::booking_incomplete({clinic, "en"}, true, true),
        texts::booking_not_found({clinic, "en"})}) {
    EXPECT_FALSE(is_emergency(text, clinic)) << text;
  }
}

TEST(an_emergency, is_read_from_any_bytes_and_any_length_in_time) {
  const std::string words[] = {"emergency ", "not ",  "my ", "\xff\xfe", "\xe0\xa4", "last year ", "... ", "chest ",
                               "no ",        "pain ", "बह ", ". ",       "🔥",       "or ",        "and "};
  std::string text;
  std::size_t next = 7;
  while (text.size() < 200'000) {
    next = next * 1'103'515'245 + 12'345;
    text += words[(next >> 16U) % std::size(words)];
  }
  const auto begin = std::chrono::steady_clock::now();
  std::ignore = alarms(text);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
  EXPECT_FALSE(alarms(""));
  EXPECT_FALSE(alarms(" \n\t"));
  EXPECT_FALSE(alarms("\xff\xc0\x80"));
}

TEST(an_emergency, is_found_at_either_end_of_a_very_long_text) {
  std::string filler;
  while (filler.size() < 300'000) {
    filler += "I would like an appointment for my daughter on Friday at ten. ";
  }
  EXPECT_FALSE(alarms(filler));
  EXPECT_TRUE(alarms("He is not breathing. " + filler));
  EXPECT_TRUE(alarms(filler + "He is not breathing."));
}

TEST(an_emergency_number, is_the_one_of_the_region_unless_the_business_names_one) {
  const std::tuple<const char*, const char*> rows[] = {
      {"US", "911"}, {"CA", "911"}, {"GB", "112 / 999"}, {"DE", "112"}, {"ES", "112"}, {"IN", "112 / 108"},
      {"AU", "000"}, {"NZ", "111"}, {"SG", "995"},       {"JP", "119"}, {"BR", "192"}, {"XX", "112"},
  };
  for (const auto& [region, number] : rows) {
    business one;
    one.region = region;
    EXPECT_EQ(emergency_number(one), number) << region;
    one.emergency_number = "144";
    EXPECT_EQ(emergency_number(one), "144") << region;
  }
}

}  // namespace
}  // namespace zylin::domain::emergency_tests
