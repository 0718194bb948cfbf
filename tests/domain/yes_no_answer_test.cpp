#include "zylin/domain/yes_no_answer.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

TEST(a_yes, is_understood_in_five_languages) {
  for (const char* text : {"yes",        "YES",
                           "Yes!",       " yes please. ",
                           "Yeah",       "y",
                           "ok",         "OK thanks",
                           "Sure",       "Yes, book it",
                           "si",         "Sí",
                           "SÍ",         "¡Sí, por favor!",
                           "claro",      "ja",
                           "Ja, bitte",  "Ja gerne",
                           "haan",       "Haan ji",
                           "haanji",     "theek hai",
                           "हाँ",         "हां",
                           "हाँ जी",      "जी हाँ।",
                           "oui",        "OUI",
                           "Oui, merci", "Oui s'il vous plaît",
                           "ठीक है",      "👍",
                           "👍🏽",       "Yes 🙏"}) {
    EXPECT_TRUE(says_yes(text)) << text;
  }
}

TEST(a_yes, is_one_whatever_nobody_sees_around_it) {
  for (const char* text : {"YES\uFFFC",
                           "\uFFFCYES",
                           "YES\u200B",
                           "Y\u200CE\u200DS",
                           "\u200EYES\u200F",
                           "YES\u2060",
                           "\uFEFFYES",
                           "YES\uFE0F",
                           "\u202AYES\u202C",
                           "\u2066YES\u2069",
                           "YES\u00AD",
                           "YES\u00A0",
                           "YES\u00A0please",
                           "yes\u202Fplease",
                           "\u3000yes\u3000",
                           "ＹＥＳ",
                           "ｙｅｓ！",
                           "Ｙｅｓ　ｐｌｅａｓｅ",
                           "Yes 😀",
                           "YES🎉",
                           "🎉 yes 🎉🎉",
                           "YES 💪🏽",
                           "yes ❤️",
                           "👍👍",
                           "👍🏿",
                           "✅",
                           "✔️",
                           "👌🏻",
                           "“Yes”",
                           "«Sí»",
                           "Yes…",
                           "हाँ👍",
                           "Yes 👩‍⚕️",
                           "y\u200Be\u200Bs"}) {
    EXPECT_TRUE(says_yes(text)) << text;
    EXPECT_FALSE(says_no(text)) << text;
  }
  for (const char* text : {"NO\uFFFC", "ＮＯ", "no\u00A0thanks", "No 😢", "❌", "🙅‍♀️", "No ❌", "🚫"}) {
    EXPECT_TRUE(says_no(text)) << text;
    EXPECT_FALSE(says_yes(text)) << text;
  }
  for (const char* text : {"😀", "yes 👎", "yes ❌", "no 👍", "\uFFFC", "👍👎", "ＭＡＹＢＥ"}) {
    EXPECT_FALSE(says_yes(text)) << text;
    EXPECT_FALSE(says_no(text)) << text;
  }
}

TEST(a_yes, is_nothing_that_a_person_must_read) {
  for (const char* text : {"",
                           " ",
                           "?",
                           "no",
                           "nein",
                           "nahi",
                           "नहीं",
                           "please",
                           "thanks",
                           "yes but at four",
                           "Yes, can I bring my dog?",
                           "not yes",
                           "yesterday",
                           "yes no",
                           "ja aber später",
                           "maybe",
                           "STOP",
                           "1",
                           "🙏",
                           "book it"}) {
    EXPECT_FALSE(says_yes(text)) << text;
  }
  EXPECT_FALSE(says_yes(std::string(1'000'000, ' ') + "yes"));
}

TEST(a_yes, survives_any_bytes) {
  for (int first = 0; first < 256; ++first) {
    EXPECT_FALSE(says_yes(std::string{static_cast<char>(first), '\xF0', '\x9F', '\x8F'}));
  }
}

TEST(a_no, is_understood_in_five_languages) {
  for (const char* text :
       {"no",   "No!",      "NO thanks",        "no, thank you", "nope",       "nah",         "n",  "No, gracias",
        "non",  "NON",      "Non merci",        "nein",          "Nein danke", "leider nein", "nö", "NÖ",
        "nahi", "nahin ji", "Nahi, dhanyavaad", "नहीं",           "जी नहीं।",    "sorry, no",   "👎", "👎🏽",
        "No 🙏"}) {
    EXPECT_TRUE(says_no(text)) << text;
    EXPECT_FALSE(says_yes(text)) << text;
  }
}

TEST(a_no, is_nothing_that_a_person_must_read) {
  for (const char* text : {"", "yes", "ja", "thanks", "sorry", "no but at four", "not at three", "no problem", "yes no",
                           "nobody", "जी", "kein Problem", "no?? why", "STOP", "now"}) {
    EXPECT_FALSE(says_no(text)) << text;
  }
}

}  // namespace
}  // namespace zylin::domain
