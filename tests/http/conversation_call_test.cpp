#include "http/api_fixture.hpp"
#include "http/twiml_rules.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::http::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// The voice webhook of a business whose callers are served by conversations.
class conversation_call : public api_test {
 protected:
  conversation_call() {
    settings.business.phone_mode = domain::call_mode::conversation;
    has_conversation = true;
  }
  [[nodiscard]] pugi::xml_document call_in() {
    const raw_response answer = post("/api/twilio/voice", voice_form());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return checked_twiml(answer.body);
  }
};

TEST_F(conversation_call, is_stored_and_then_begun) {
  conversation.answer(0, reply_of(1, {"What for?"}));
  start();
  const auto document = call_in();
  EXPECT_EQ(verbs_of(document), "Gather Redirect");
  EXPECT_EQ(said_in(document), domain::texts::spoken_greeting({settings.business, "en"}) + " | What for?");
  EXPECT_EQ(document.child("Response").child("Gather").attribute("action").value(),
            "/api/twilio/turn/" + std::string(call_id) + "?turn=1&language=en");
  EXPECT_THAT(intake.names(), ElementsAre("call_arrived"));
  EXPECT_THAT(conversation.names(), ElementsAre("call_began"));
  EXPECT_EQ(conversation.last().call, call_id);
}

TEST_F(conversation_call, is_held_in_the_language_of_the_caller) {
  for (const std::string_view language : {"en", "es", "de", "hi", "fr"}) {
    intake.language = language;
    if (running == nullptr) {
      start();
    }
    const auto document = call_in();
    EXPECT_EQ(said_in(document), domain::texts::spoken_greeting({settings.business, language}));
    EXPECT_EQ(conversation.last().language, language);
    EXPECT_EQ(std::string(document.child("Response").child("Gather").attribute("language").value()).substr(0, 2),
              language);
  }
}

TEST_F(conversation_call, begins_otherwise_while_nobody_is_there) {
  settings.business.hours = {};
  settings.business.closed_greetings = {{"en", "We are closed."}};
  settings.business.recording_notice = "This call is recorded.";
  start();
  EXPECT_EQ(said_in(call_in()), "We are closed.") << "and nothing is recorded";
}

TEST_F(conversation_call, begins_the_same_when_its_webhook_is_repeated) {
  start();
  const raw_response first = post("/api/twilio/voice", voice_form());
  EXPECT_EQ(post("/api/twilio/voice", voice_form()).body, first.body);
  EXPECT_EQ(events.calls().size(), 1U);
}

TEST_F(conversation_call, of_a_blocked_number_is_not_answered) {
  intake.arrives_as = domain::call_outcome::blocked;
  start();
  EXPECT_THAT(post("/api/twilio/voice", voice_form()).body, HasSubstr("<Reject"));
  EXPECT_TRUE(conversation.all().empty());
}

TEST_F(conversation_call, too_many_of_one_number_are_refused) {
  settings.server.voice_rate_limit_per_minute = 1;
  start();
  static_cast<void>(call_in());
  EXPECT_EQ(verbs_of(checked_twiml(post("/api/twilio/voice", voice_form("CA00000000000000000000000000000009")).body)),
            "Say Hangup");
  EXPECT_THAT(conversation.names(), ElementsAre("call_began"));
}

TEST_F(conversation_call, is_recorded_as_usual_when_the_conversation_cannot_begin) {
  start();
  conversation.fails = true;
  const auto document = call_in();
  EXPECT_EQ(verbs_of(document), "Say Record Say Hangup");
  EXPECT_THAT(said_in(document), testing::StartsWith(domain::texts::spoken_greeting({settings.business, "en"})));
}

TEST_F(conversation_call, is_recorded_as_usual_when_the_conversation_does_not_begin_in_time) {
  voice_patience = std::chrono::milliseconds(20);
  start();
  conversation.stalls = true;
  const auto document = call_in();
  conversation.stalls = false;
  EXPECT_EQ(verbs_of(document), "Say Record Say Hangup");
}

TEST_F(conversation_call, that_cannot_be_stored_hears_the_apology_and_is_recorded) {
  start();
  intake.fails = true;
  EXPECT_EQ(verbs_of(call_in()), "Say Record Say Hangup");
  EXPECT_TRUE(conversation.all().empty());
}

TEST_F(conversation_call, is_a_recording_where_the_business_has_chosen_that) {
  settings.business.phone_mode = domain::call_mode::message;
  start();
  EXPECT_EQ(verbs_of(call_in()), "Say Record Say Hangup");
  EXPECT_TRUE(conversation.all().empty());
}

}  // namespace
}  // namespace zylin::http::test
