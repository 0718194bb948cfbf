#include "http/api_fixture.hpp"

namespace zylin::http::test {
namespace {

class voice : public api_test {
 protected:
  [[nodiscard]] static std::string numbered_call(int n) {
    std::string digits = std::to_string(n);
    return "CA" + std::string(32 - digits.size(), '0') + digits;
  }
  [[nodiscard]] bool is_greeted(int call_number, std::string_view from = caller_number) {
    const raw_response answer = post("/api/twilio/voice", voice_form(numbered_call(call_number), from));
    EXPECT_EQ(answer.status, 200);
    return answer.body.find("<Record") != std::string::npos;
  }
};

TEST_F(voice, greets_and_hands_the_call_in) {
  start();
  const raw_response answer = post("/api/twilio/voice", voice_form());
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.at("content-type"), "application/xml");
  EXPECT_NE(answer.body.find("action=\"" + recording_path() + "\""), std::string::npos);
  const handed_in told = intake.last();
  EXPECT_EQ(told.what, "call_arrived");
  EXPECT_EQ(told.call->sid.str(), call_id);
  EXPECT_EQ(told.call->from, caller_number);
  EXPECT_EQ(told.call->to, "+14155550100");
  EXPECT_EQ(told.call->status, domain::call_status::ringing);
  EXPECT_EQ(intake.names(), std::vector<std::string>{"call_arrived"});
  EXPECT_EQ(events.calls(), std::vector<bool>{false});
}

TEST_F(voice, speaks_the_language_of_the_caller) {
  intake.language = "de";
  settings.business.recording_notice = "This call is recorded.";
  start();
  const raw_response answer = post("/api/twilio/voice", voice_form());
  EXPECT_NE(answer.body.find("Dieser Anruf wird aufgezeichnet."), std::string::npos);
  EXPECT_NE(answer.body.find("Guten Tag!"), std::string::npos);
  EXPECT_EQ(answer.body.find("I did not hear"), std::string::npos);
  EXPECT_NE(answer.body.find(R"(voice="Polly.Vicki" language="de-DE")"), std::string::npos);
}

TEST_F(voice, does_not_answer_a_blocked_number_however_often_it_calls) {
  intake.arrives_as = domain::call_outcome::blocked;
  settings.server.voice_rate_limit_per_minute = 1;
  start();
  for (int i = 0; i < 3; ++i) {
    const raw_response answer = post("/api/twilio/voice", voice_form(numbered_call(i)));
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.body.find(R"(<Response><Reject reason="rejected"/></Response>)"), std::string::npos);
  }
  EXPECT_EQ(intake.names(), std::vector<std::string>(3, "call_arrived")) << "none is refused for calling too often";
  intake.arrives_as = domain::call_outcome::open;
  EXPECT_TRUE(is_greeted(9));
}

TEST_F(voice, greets_otherwise_while_nobody_is_there) {
  settings.business.hours = {};
  settings.business.closed_greetings = {{"en", "We are closed."}};
  start();
  EXPECT_NE(post("/api/twilio/voice", voice_form()).body.find("We are closed."), std::string::npos);
}

TEST_F(voice, prefixes_the_addresses_with_the_path_of_the_public_url) {
  settings.server.public_url = "https://phone.example.org/reception";
  start();
  const raw_response answer = post("/api/twilio/voice", voice_form());
  EXPECT_NE(answer.body.find("action=\"/reception" + recording_path() + "\""), std::string::npos);
}

TEST_F(voice, refuses_a_missing_or_malformed_call_sid) {
  start();
  for (const std::string_view id :
       {"", "CA12", "CA0000000000000000000000000000000g", "RE00000000000000000000000000000002"}) {
    EXPECT_EQ(post("/api/twilio/voice", voice_form(id)).status, 400) << id;
  }
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(voice, answers_a_repeated_webhook_the_same_and_counts_it_once) {
  start();
  const raw_response first = post("/api/twilio/voice", voice_form());
  time.advance(std::chrono::seconds(3));
  const raw_response second = post("/api/twilio/voice", voice_form());
  EXPECT_EQ(first.body, second.body);
  EXPECT_EQ(intake.names(), (std::vector<std::string>{"call_arrived", "call_arrived"}));
  EXPECT_EQ(events.calls().size(), 1U);
}

TEST_F(voice, refuses_a_caller_who_calls_too_often_and_nobody_else) {
  settings.server.voice_rate_limit_per_minute = 3;
  start();
  for (int n = 1; n <= 3; ++n) {
    EXPECT_TRUE(is_greeted(n));
  }
  const raw_response refusal = post("/api/twilio/voice", voice_form(numbered_call(4)));
  EXPECT_EQ(refusal.status, 200);
  EXPECT_EQ(refusal.body.find("<Record"), std::string::npos);
  EXPECT_NE(refusal.body.find("<Hangup"), std::string::npos);
  EXPECT_NE(refusal.body.find("You have called too often"), std::string::npos);
  EXPECT_EQ(intake.last().what, "call_refused");
  EXPECT_EQ(intake.last().call->sid.str(), numbered_call(4));
  EXPECT_TRUE(is_greeted(5, "+14155550124"));
  EXPECT_EQ(events.calls(), (std::vector<bool>{false, false, false, true, false}));
  time.advance(std::chrono::seconds(20));
  EXPECT_TRUE(is_greeted(6));
}

TEST_F(voice, refuses_all_the_same_when_the_refusal_cannot_be_logged) {
  settings.server.voice_rate_limit_per_minute = 1;
  start();
  intake.fails_to_refuse = true;
  EXPECT_TRUE(is_greeted(1));
  EXPECT_FALSE(is_greeted(2));
  EXPECT_EQ(intake.last().what, "call_refused");
}

TEST_F(voice, neither_counts_nor_refuses_the_repetition_of_a_call) {
  settings.server.voice_rate_limit_per_minute = 2;
  start();
  for (int repetition = 0; repetition < 10; ++repetition) {
    EXPECT_TRUE(is_greeted(1));
  }
  EXPECT_TRUE(is_greeted(2));
  EXPECT_FALSE(is_greeted(3));
  EXPECT_TRUE(is_greeted(1));
  time.advance(std::chrono::minutes(5));
  EXPECT_FALSE(is_greeted(3));
}

TEST_F(voice, gives_callers_without_a_number_a_wider_allowance_of_their_own) {
  settings.server.voice_rate_limit_per_minute = 1;
  start();
  int greeted = 0;
  for (int n = 0; n < 12; ++n) {
    greeted += is_greeted(n, n % 2 == 0 ? "anonymous" : "+266696687") ? 1 : 0;
  }
  EXPECT_EQ(greeted, 10);
  EXPECT_TRUE(is_greeted(20));
}

TEST_F(voice, refuses_none_of_those_whom_the_businesss_own_line_forwards) {
  settings.server.voice_rate_limit_per_minute = 3;
  settings.business.own_lines = {"+14155550100"};
  start();
  int greeted = 0;
  for (int n = 0; n < 28; ++n) {
    greeted += is_greeted(n, "+14155550100") ? 1 : 0;
  }
  EXPECT_EQ(greeted, 28);
  EXPECT_TRUE(is_greeted(40, "anonymous")) << "nor do they use up what others have";
}

TEST_F(voice, counts_both_spellings_of_a_number_together) {
  settings.server.voice_rate_limit_per_minute = 2;
  start();
  EXPECT_TRUE(is_greeted(1, "+525512345678"));
  EXPECT_TRUE(is_greeted(2, "+5215512345678"));
  EXPECT_FALSE(is_greeted(3, "+525512345678"));
}

TEST_F(voice, apologises_and_still_records_when_the_call_cannot_be_logged) {
  start();
  intake.fails = true;
  const raw_response answer = post("/api/twilio/voice", voice_form());
  EXPECT_EQ(answer.status, 200);
  EXPECT_NE(answer.body.find("We are sorry"), std::string::npos);
  EXPECT_EQ(answer.body.find("your AI receptionist"), std::string::npos);
  EXPECT_NE(answer.body.find("<Record"), std::string::npos);
}

TEST_F(voice, apologises_and_still_records_while_the_database_does_not_answer) {
  voice_patience = std::chrono::milliseconds(20);
  start();
  intake.stalls = true;
  const raw_response answer = post("/api/twilio/voice", voice_form());
  intake.stalls = false;
  EXPECT_EQ(answer.status, 200);
  EXPECT_NE(answer.body.find("We are sorry"), std::string::npos);
  EXPECT_NE(answer.body.find("<Record"), std::string::npos);
}

}  // namespace
}  // namespace zylin::http::test
