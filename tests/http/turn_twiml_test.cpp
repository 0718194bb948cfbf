#include "turn_twiml.hpp"

#include "http/recorded_conversation.hpp"
#include "http/twiml_rules.hpp"
#include "zylin/domain/business.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::http::twiml {
namespace {

using test::checked_twiml;
using test::reply_of;
using test::said_in;
using test::verbs_of;

const call_sid talking = *call_sid::parse("CA00000000000000000000000000000002");

TEST(turn_twiml, listens_while_it_speaks) {
  domain::business business;
  business.voice = "Polly.Aditi";
  ports::phone_reply next = reply_of(2, {"It's free.", "Shall I book it?"});
  next.hints = {"yes", "no, thanks"};
  EXPECT_EQ(
      turn({business, "en"}, next, talking),
      R"(<?xml version="1.0" encoding="UTF-8"?><Response><Gather input="dtmf speech" )"
      R"(action="/api/twilio/turn/CA00000000000000000000000000000002?turn=2&amp;language=en" method="POST" )"
      R"(language="en-IN" timeout="5" speechTimeout="1" numDigits="1" finishOnKey="#" actionOnEmptyResult="true" )"
      R"(profanityFilter="false" hints="yes,no  thanks"><Say voice="Polly.Aditi">It's free. Shall I book it?</Say>)"
      R"(</Gather><Redirect method="POST">/api/twilio/turn/CA00000000000000000000000000000002?turn=2&amp;)"
      R"(language=en&amp;gather=skipped</Redirect></Response>)");
}

TEST(turn_twiml, greets_and_asks_in_one_so_that_callers_may_begin_at_once) {
  domain::business business;
  business.greeting = "Hello!";
  business.closed_greetings = {{"en", "We are closed."}};
  business.recording_notice = "This call is recorded.";
  const auto open = checked_twiml(conversation_greeting({business, "en"}, true, reply_of(1, {"What for?"}), talking));
  EXPECT_EQ(verbs_of(open), "Gather Redirect");
  EXPECT_EQ(said_in(open), "Hello! | What for?") << "nothing is recorded, so no notice";
  EXPECT_EQ(open.child("Response").child("Gather").select_nodes("Say").size(), 2U);
  const auto closed = checked_twiml(conversation_greeting({business, "en"}, false, reply_of(1, {}), talking));
  EXPECT_EQ(said_in(closed), "We are closed.");
}

TEST(turn_twiml, hangs_up_after_the_last_words) {
  ports::phone_reply last = reply_of(3, {"Booked.", "Goodbye!"});
  last.ends = true;
  const auto document = checked_twiml(turn({domain::business(), "en"}, last, talking));
  EXPECT_EQ(verbs_of(document), "Say Hangup");
  EXPECT_EQ(said_in(document), "Booked. Goodbye!");
  last.sentences.clear();
  EXPECT_EQ(verbs_of(checked_twiml(turn({domain::business(), "en"}, last, talking))), "Hangup");
}

TEST(turn_twiml, asks_to_wait_in_other_words_each_time) {
  turn_address again(talking);
  again.language = "en";
  std::string before;
  for (int poll = 1; poll <= 4; ++poll) {
    again.poll = poll;
    again.heard_at = time_point(std::chrono::milliseconds(1'795'000'000'000));
    const auto document = checked_twiml(wait({domain::business(), "en"}, again, "/phone"));
    EXPECT_EQ(verbs_of(document), "Say Redirect");
    EXPECT_NE(said_in(document), before);
    before = said_in(document);
    EXPECT_EQ(document.child("Response").child("Redirect").text().get(),
              "/phone/api/twilio/turn/" + talking.str() + "?turn=1&language=en&poll=" + std::to_string(poll) +
                  "&since=1795000000000");
  }
}

struct listened {
  std::string_view language;
  std::string_view voice;  ///< of the business; empty: the usual one
  std::string_view locale;
  std::string_view spoken;  ///< the `language` of `<Say>`; empty: none is told
};

TEST(turn_twiml, listens_for_the_variety_that_its_voice_speaks) {
  for (const listened& each : {listened{"en", "", "en-US", ""},
                               {"en", "Polly.Aditi", "en-IN", ""},
                               {"en", "Polly.Amy-Neural", "en-GB", ""},
                               {"es", "", "es-US", ""},
                               {"es", "Polly.Lucia", "es-ES", ""},
                               {"de", "", "de-DE", ""},
                               {"de", "Polly.Hannah-Neural", "de-AT", ""},
                               {"de", "Polly.Joanna", "de-DE", ""},
                               {"de", "Google.de-DE-Chirp3-HD-Aoede", "de-DE", ""},
                               {"hi", "", "hi-IN", "hi-IN"},
                               {"hi", "Polly.Kajal-Neural", "hi-IN", "hi-IN"},
                               {"fr", "", "fr-FR", ""},
                               {"fr", "woman", "fr-FR", "fr-FR"},
                               {"fr", "openai:marin", "fr-FR", ""}}) {
    domain::business business;
    business.language = each.language;
    business.voice = each.voice;
    const auto document = checked_twiml(turn({business, each.language}, reply_of(1, {"?"}), talking));
    const pugi::xml_node gather = document.child("Response").child("Gather");
    EXPECT_EQ(gather.attribute("language").value(), each.locale) << each.voice;
    EXPECT_EQ(gather.child("Say").attribute("language").value(), each.spoken) << each.voice;
  }
}

TEST(turn_twiml, keeps_any_reply_as_text) {
  for (const std::string text : {"Tom & Jerry's <b>\"best\"</b>", "</Say></Gather><Dial>+15550100</Dial>",
                                 "]]> <![CDATA[ x ]]> <!-- y -->", "&lt;Hangup/&gt;", "Grüße 👍🏽 नमस्ते"}) {
    ports::phone_reply next = reply_of(1, {text});
    next.hints = {text};
    const auto document = checked_twiml(turn({domain::business(), "en"}, next, talking));
    EXPECT_EQ(verbs_of(document), "Gather Redirect") << text;
    EXPECT_EQ(said_in(document), text);
  }
}

TEST(turn_twiml, is_at_most_64_kilobytes_whatever_the_reply_holds) {
  for (const std::string unit : {"&", "<", "👍", "word. ", "\"", "\xFF", ","}) {
    std::string much;
    for (int i = 0; i < 50'000; ++i) {
      much += unit;
    }
    domain::business business;
    business.greeting = much;
    ports::phone_reply next = reply_of(1, {much, much});
    next.hints = std::vector<std::string>(1'000, much);
    static_cast<void>(checked_twiml(conversation_greeting({business, "en"}, true, next, talking)));
    next.ends = true;
    static_cast<void>(checked_twiml(turn({business, "en"}, next, talking)));
  }
}

TEST(turn_twiml, gives_as_many_hints_as_twilio_takes) {
  ports::phone_reply next = reply_of(1, {"?"});
  next.hints = {"", " , ", "Dr Rao"};
  const auto few = checked_twiml(turn({domain::business(), "en"}, next, talking));
  EXPECT_STREQ(few.child("Response").child("Gather").attribute("hints").value(), "Dr Rao");
  next.hints = std::vector<std::string>(300, "Meier");
  const auto many = checked_twiml(turn({domain::business(), "en"}, next, talking));
  EXPECT_EQ(std::string(many.child("Response").child("Gather").attribute("hints").value()).size(), 100 * 6 - 1);
  next.hints = std::vector<std::string>(100, std::string(100, 'x'));
  const auto long_ones = checked_twiml(turn({domain::business(), "en"}, next, talking));
  EXPECT_TRUE(std::string(long_ones.child("Response").child("Gather").attribute("hints").value())
                  .ends_with("," + std::string(100, 'x')));
}

}  // namespace
}  // namespace zylin::http::twiml
