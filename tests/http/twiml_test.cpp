#include "twiml.hpp"

#include "zylin/domain/business.hpp"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <string>
#include <vector>

namespace zylin::http::twiml {
namespace {

constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
const call_sid call = *call_sid::parse("CA00000000000000000000000000000002");

pugi::xml_document parse(const std::string& text) {
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size(), pugi::parse_full);
  EXPECT_TRUE(parsed) << parsed.description() << "\n" << text.substr(0, 500);
  return document;
}

std::vector<std::string> verbs(const pugi::xml_document& document) {
  std::vector<std::string> names;
  for (const pugi::xml_node& verb : document.child("Response")) {
    names.emplace_back(verb.name());
  }
  return names;
}

std::string spoken(const pugi::xml_document& document) {
  std::string all;
  for (const pugi::xml_node& verb : document.child("Response").children("Say")) {
    all += verb.text().get();
  }
  return all;
}

TEST(twiml, greets_records_and_says_what_happens_in_silence) {
  domain::business business;
  business.voice = "Polly.Aditi";
  business.recording_notice = "This call is recorded.";
  business.greeting = "Hello!";
  EXPECT_EQ(
      greeting({business, "en"}, true, call),
      R"(<?xml version="1.0" encoding="UTF-8"?><Response><Say voice="Polly.Aditi">This call is recorded.</Say>)"
      R"(<Say voice="Polly.Aditi">Hello!</Say>)"
      R"(<Record action="/api/twilio/recording/CA00000000000000000000000000000002" method="POST" maxLength="30" )"
      R"(timeout="5" playBeep="true" )"
      R"(recordingStatusCallback="/api/twilio/recording/CA00000000000000000000000000000002" )"
      R"(recordingStatusCallbackMethod="POST" recordingStatusCallbackEvent="completed absent"/>)"
      R"(<Say voice="Polly.Aditi">I did not hear anything. Please call again. Goodbye.</Say><Hangup/></Response>)");
}

TEST(twiml, leaves_the_notice_out_when_there_is_none) {
  const pugi::xml_document document = parse(greeting({domain::business(), "en"}, true, call));
  EXPECT_EQ(verbs(document), (std::vector<std::string>{"Say", "Record", "Say", "Hangup"}));
}

TEST(twiml, names_the_path_of_the_public_url_in_both_addresses) {
  const pugi::xml_document document = parse(greeting({domain::business(), "en"}, true, call, "/phone"));
  const pugi::xml_node record = document.child("Response").child("Record");
  const std::string expected = "/phone/api/twilio/recording/" + call.str();
  EXPECT_EQ(record.attribute("action").value(), expected);
  EXPECT_EQ(record.attribute("recordingStatusCallback").value(), expected);
}

TEST(twiml, thanks_and_says_farewell_and_hangs_up) {
  const domain::business usual;
  for (const std::string& text : {thanks({usual, "en"}), nothing_heard({usual, "en"}), too_many_calls({usual, "en"}),
                                  farewell({usual, "en"}, "Bye.")}) {
    EXPECT_EQ(verbs(parse(text)), (std::vector<std::string>{"Say", "Hangup"}));
    EXPECT_TRUE(text.starts_with(declaration));
  }
  EXPECT_EQ(empty(), std::string(declaration) + "<Response/>");
}

TEST(twiml, keeps_any_text_as_text) {
  const std::vector<std::string> texts{
      "Tom & Jerry's <b>\"best\"</b>",
      "</Say><Dial>+15550100</Dial><Say>",
      "]]> <![CDATA[ x ]]> <!-- y --> <?php ?>",
      "&lt;Hangup/&gt; &#60; &amp;",
      "Grüße 👍🏽 नमस्ते",
      "\xE2\x80\xAE right to left \xE2\x80\xAC",
      "ünïcödé \xF0\x9F\x92\xA9",
  };
  for (const std::string& text : texts) {
    domain::business business;
    business.greeting = text;
    const pugi::xml_document document = parse(greeting({business, "en"}, true, call));
    EXPECT_EQ(verbs(document), (std::vector<std::string>{"Say", "Record", "Say", "Hangup"})) << text;
    EXPECT_EQ(document.child("Response").child("Say").text().get(), text);
  }
}

TEST(twiml, keeps_a_hostile_voice_inside_its_attribute) {
  domain::business business;
  business.voice = "x\" loop=\"0\"><Dial>1</Dial><Say a=\"";
  const pugi::xml_document document = parse(greeting({business, "en"}, true, call));
  EXPECT_EQ(document.child("Response").child("Say").attribute("voice").value(), business.voice);
  EXPECT_FALSE(document.child("Response").child("Dial"));
}

struct dirty_text {
  std::string given;
  std::string said;
};

TEST(twiml, drops_what_xml_cannot_hold_and_replaces_broken_bytes) {
  using namespace std::string_literals;
  const std::vector<dirty_text> cases{
      {"a\0b"s, "ab"},
      {"a\x01\x08\x0b\x0c\x1f\x7f"s + "b", "ab"},
      {"a\xC2\x85"
       "b",
       "ab"},  // C1 control
      {"a\xEF\xBF\xBE"
       "b\xEF\xBF\xBF",
       "ab"},  // U+FFFE, U+FFFF
      {"a\xED\xA0\x80"
       "b",
       "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
       "b"},                       // a lone surrogate
      {"a\xC3", "a\xEF\xBF\xBD"},  // cut off
      {"a\xC0\xAF"
       "b",
       "a\xEF\xBF\xBD\xEF\xBF\xBD"
       "b"},  // overlong
      {"a\xFF"
       "b",
       "a\xEF\xBF\xBD"
       "b"},
      {"a\tb\nc", "a\tb\nc"},
  };
  for (const dirty_text& each : cases) {
    const pugi::xml_document document = parse(farewell({domain::business(), "en"}, each.given));
    EXPECT_EQ(spoken(document), each.said);
  }
}

TEST(twiml, splits_a_long_text_at_sentence_ends_into_parts_twilio_speaks) {
  std::string text;
  while (text.size() < 3'600) {
    text += "This sentence is forty characters long. ";
  }
  const pugi::xml_document document = parse(farewell({domain::business(), "en"}, text));
  std::size_t parts = 0;
  for (const pugi::xml_node& say : document.child("Response").children("Say")) {
    const std::string part = say.text().get();
    EXPECT_LE(part.size(), 3'000U);
    EXPECT_TRUE(part.ends_with('.')) << part.substr(part.size() - 40);
    ++parts;
  }
  EXPECT_GE(parts, 2U);
}

TEST(twiml, stays_below_64_kilobytes_whatever_the_settings_hold) {
  for (const std::string unit : {"&", "<", "👍", "word. ", "\"", "\xFF"}) {
    domain::business business;
    business.voice.clear();
    business.greeting.clear();
    for (int i = 0; i < 100'000; ++i) {
      business.greeting += unit;
    }
    business.recording_notice = business.greeting;
    business.voice = business.greeting;
    const std::string document = greeting({business, "en"}, true, call);
    EXPECT_LT(document.size(), 64'000U) << unit;
    static_cast<void>(parse(document));
  }
}

}  // namespace
}  // namespace zylin::http::twiml
