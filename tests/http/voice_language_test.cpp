#include "voice_language.hpp"

#include "twiml.hpp"
#include "zylin/domain/business.hpp"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <tuple>

namespace zylin::http {
namespace {

struct told_voice {
  std::string_view voice;
  std::string_view language;
  std::string_view locale;
  bool by_itself;
};

TEST(a_voice, is_told_a_language_that_it_speaks) {
  for (const told_voice& each : {told_voice{"Polly.Joanna", "en", "en-US", true},
                                 {"Polly.Vicki-Neural", "de", "de-DE", true},
                                 {"Polly.Mia", "es", "es-MX", true},
                                 {"Polly.Aditi", "en", "en-IN", true},
                                 {"Polly.Aditi", "hi", "hi-IN", false},
                                 {"Polly.Nobody", "de", "", false},
                                 {"Google.fr-FR-Chirp3-HD-Aoede", "fr", "fr-FR", true},
                                 {"openai:marin", "de", "", false},
                                 {"woman", "de", "de-XX", false},
                                 {"woman", "en", "de-XX", true}}) {
    const voice_language told = language_of_voice(each.voice, each.language, "de-XX");
    EXPECT_EQ(told.locale, each.locale) << each.voice;
    EXPECT_EQ(told.by_itself, each.by_itself) << each.voice;
  }
}

struct heard {
  std::string voice;
  std::string language;
  std::string text;
};

heard first_say(const std::string& document) {
  pugi::xml_document parsed;
  EXPECT_TRUE(parsed.load_string(document.c_str()));
  const pugi::xml_node say = parsed.child("Response").child("Say");
  return {say.attribute("voice").value(), say.attribute("language").value(), say.text().get()};
}

TEST(a_caller, hears_their_language_in_a_voice_that_speaks_it) {
  domain::business clinic;
  for (const auto& [language, voice, locale, text] :
       {std::tuple{"en", "Polly.Joanna", "", "Thank you. We will get back to you shortly. Goodbye."},
        std::tuple{"de", "Polly.Vicki", "de-DE", "Vielen Dank. Wir melden uns in Kürze bei Ihnen. Auf Wiederhören."},
        std::tuple{"es", "Polly.Lupe", "es-US", "Gracias. Nos pondremos en contacto con usted en breve. Adiós."},
        std::tuple{"hi", "Polly.Aditi", "hi-IN", "धन्यवाद। हम जल्दी ही आपसे संपर्क करेंगे। नमस्ते।"},
        std::tuple{"fr", "Polly.Lea", "fr-FR", "Merci. Nous revenons vers vous très vite. Au revoir."}}) {
    const heard said = first_say(twiml::thanks({clinic, language}));
    EXPECT_EQ(said.voice, voice);
    EXPECT_EQ(said.language, locale) << "none where the voice is the business's own";
    EXPECT_EQ(said.text, text);
  }
}

TEST(a_caller, hears_the_voices_that_the_business_chose) {
  domain::business clinic;
  clinic.language = "de";
  clinic.voice = "Polly.Marlene";
  clinic.voices = {{"fr", "Polly.Celine"}, {"en", "woman"}};
  EXPECT_EQ(first_say(twiml::thanks({clinic, "de"})).voice, "Polly.Marlene");
  EXPECT_EQ(first_say(twiml::thanks({clinic, "de"})).language, "");
  EXPECT_EQ(first_say(twiml::thanks({clinic, "fr"})).voice, "Polly.Celine");
  EXPECT_EQ(first_say(twiml::thanks({clinic, "fr"})).language, "fr-FR");
  EXPECT_EQ(first_say(twiml::thanks({clinic, "en"})).voice, "woman");
  EXPECT_EQ(first_say(twiml::thanks({clinic, "en"})).language, "en-US");
  clinic.voice.clear();
  EXPECT_EQ(first_say(twiml::thanks({clinic, "de"})).voice, "Polly.Vicki") << "the usual one of its language";
  clinic.voice = "woman";
  EXPECT_EQ(first_say(twiml::thanks({clinic, "de"})).language, "de-DE") << "she speaks English unless told";
}

}  // namespace
}  // namespace zylin::http
