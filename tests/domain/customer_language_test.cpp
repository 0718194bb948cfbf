#include "zylin/domain/customer_language.hpp"

#include "zylin/domain/customer.hpp"

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
  EXPECT_EQ(spoken_language(what, "Guten Tag, ich hätte gern einen Termin."), "de");
  EXPECT_EQ(spoken_language(what, "Anna Maria"), "es");
  EXPECT_EQ(spoken_language(what, ""), "") << "nobody spoke";
  what.by_rules = true;
  EXPECT_EQ(spoken_language(what, "Anna Maria"), "") << "no model has answered";
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
    EXPECT_EQ(customer_language(clinic, each.now, each.remembered), each.chosen) << each.now << " " << each.remembered;
  }
  clinic.languages.clear();
  EXPECT_EQ(customer_language(clinic, "de", "es"), "en");
}

TEST(a_number, may_have_several_names) {
  customer row;
  EXPECT_TRUE(learn_name(row, "Asha Rao"));
  EXPECT_FALSE(learn_name(row, "asha rao"));
  EXPECT_FALSE(learn_name(row, ""));
  EXPECT_TRUE(learn_name(row, "Ravi"));
  EXPECT_EQ(row.names, (std::vector<std::string>{"Asha Rao", "Ravi"}));
  for (std::size_t i = 0; i < 2 * most_names; ++i) {
    learn_name(row, "Name " + std::to_string(i));
  }
  EXPECT_EQ(row.names.size(), most_names);
}

}  // namespace
}  // namespace zylin::domain
