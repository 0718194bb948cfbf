#include "zylin/domain/customer_language.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {
namespace {

struct said_words {
  std::string_view words;
  std::string_view language;
};

TEST(a_language, is_known_by_its_words) {
  for (const said_words& each :
       {said_words{"Hello, I would like to book an appointment for tomorrow at three, please.", "en"},
        {"Guten Tag, ich hätte gern einen Termin morgen um drei.", "de"},
        {"Hola, quisiera una cita para mañana a las tres, por favor.", "es"},
        {"Bonjour, je voudrais un rendez-vous demain à quinze heures.", "fr"},
        {"नमस्ते, मुझे कल तीन बजे का अपॉइंटमेंट चाहिए।", "hi"},
        {"Namaste, mujhe kal teen baje ka appointment chahiye.", "hi"},
        {"ok", ""},
        {"", ""},
        {"Здравствуйте, я хочу записаться.", ""}}) {
    EXPECT_EQ(shown_language(each.words), each.language) << each.words;
  }
}

TEST(the_language_of_a_call, is_what_its_words_show_and_else_what_a_model_took_it_for) {
  understanding what;
  what.language = "es";
  EXPECT_EQ(spoken_language(what, "Guten Tag, ich hätte gern einen Termin.").code, "de");
  EXPECT_TRUE(spoken_language(what, "Guten Tag, ich hätte gern einen Termin.").sure);
  EXPECT_EQ(spoken_language(what, "Anna Maria").code, "es");
  EXPECT_FALSE(spoken_language(what, "Anna Maria").sure) << "a guess";
  EXPECT_EQ(spoken_language(what, "").code, "") << "nobody spoke";
  what.by_rules = true;
  EXPECT_EQ(spoken_language(what, "Anna Maria").code, "") << "no model has answered";
}

struct evidence {
  std::string_view words;
  bool sure;
};

TEST(a_language, is_sure_only_where_more_than_chance_and_names_show_it) {
  for (const evidence& each : {evidence{"Hello, I would like to book an appointment for tomorrow, please.", true},
                               {"Guten Tag, ich hätte gern einen Termin.", true},
                               {"Hola, quisiera una cita para mañana, por favor.", true},
                               {"Bonjour, je voudrais un rendez-vous demain.", true},
                               {"मुझे कल तीन बजे आना है", true},
                               {"Ja, bitte", false},
                               {"ok, de nada", false},
                               {"yes please", false},
                               {"ja ja ja ja", false},
                               {"María de la Cruz y de los Santos", false},
                               {"Anna von der Heide", false},
                               {"राज कुमार", false},
                               {"", false}}) {
    EXPECT_EQ(read_language(each.words).sure, each.sure) << each.words;
  }
}

TEST(a_customer, keeps_their_language_against_one_that_is_not_sure) {
  business clinic = default_business();
  clinic.languages = {"de", "es"};
  EXPECT_EQ(customer_language(clinic, {.code = "es", .sure = false}, "de"), "de");
  EXPECT_EQ(customer_language(clinic, {.code = "es", .sure = true}, "de"), "es");
  EXPECT_EQ(customer_language(clinic, {.code = "es", .sure = false}, ""), "es") << "better than nothing";
  EXPECT_EQ(customer_language(clinic, {.code = "es", .sure = false}, "fr"), "es") << "nobody here speaks the other";
}

TEST(a_business, speaks_what_it_says_and_what_ships) {
  business clinic = default_business();
  for (const std::string_view each : {"en", "es", "de", "hi", "fr"}) {
    EXPECT_TRUE(speaks(clinic, each)) << each;
  }
  EXPECT_FALSE(speaks(clinic, "it"));
  EXPECT_FALSE(speaks(clinic, ""));
  clinic.languages = {"de", "kn"};
  EXPECT_TRUE(speaks(clinic, "en")) << "its own";
  EXPECT_TRUE(speaks(clinic, "de"));
  EXPECT_FALSE(speaks(clinic, "es"));
  EXPECT_FALSE(speaks(clinic, "kn")) << "we have no sentences in it";
}

struct choice {
  std::string_view now;
  std::string_view remembered;
  std::string_view chosen;
};

TEST(a_customer, is_answered_in_the_language_they_used_last) {
  business clinic = default_business();
  clinic.languages = {"de", "es"};
  for (const choice& each : {choice{"de", "es", "de"},
                             {"", "es", "es"},
                             {"", "", "en"},
                             {"it", "de", "de"},
                             {"fr", "fr", "en"},
                             {"en", "de", "en"}}) {
    EXPECT_EQ(customer_language(clinic, {std::string(each.now), true}, each.remembered), each.chosen)
        << each.now << " " << each.remembered;
  }
  clinic.languages.clear();
  EXPECT_EQ(customer_language(clinic, {"de", true}, "es"), "en");
}

}  // namespace
}  // namespace zylin::domain
