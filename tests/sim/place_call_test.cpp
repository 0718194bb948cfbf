#include "webhook_server.hpp"

#include "zylin/core/ids.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <algorithm>

namespace zylin::sim {
namespace {

const std::string greeting = R"(<?xml version="1.0" encoding="UTF-8"?>
<Response><Say voice="Polly.Joanna">Good day &amp; welcome</Say>
<Record action="/api/twilio/recording/it" maxLength="30" playBeep="true" timeout="5"
 recordingStatusCallback="/api/twilio/recording/back"/>
<Say>I heard nothing.</Say><Hangup/></Response>)";

class phone : public ::testing::Test {
 protected:
  phone() {
    product.answer("/api/twilio/voice", greeting);
    product.answer("/api/twilio/recording/it", "<Response><Say>Thank you.</Say><Hangup/></Response>");
    options.server_url = product.url();
    options.public_url = test_public_url;
    options.account_sid = test_account;
    options.auth_token = secret(test_token);
  }

  result<finished_call> call(std::string wav = "RIFF") {
    simulated_call what;
    what.to = "+14155550100";
    what.wav = std::move(wav);
    return account.wait_for(place_call(*account.network, account.twilio, options, std::move(what)));
  }

  account_under_test account;
  webhook_server product{account.io.get_executor()};
  caller_options options;
};

TEST_F(phone, goes_through_greeting_recording_and_status) {
  const auto finished = call();
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(finished->heard, (std::vector<std::string>{"Good day & welcome", "Thank you."}));
  EXPECT_EQ(product.paths(), (std::vector<std::string>{"/api/twilio/voice", "/api/twilio/recording/it",
                                                       "/api/twilio/recording/back", "/api/twilio/status"}));
  EXPECT_TRUE(std::ranges::all_of(product.received(), &webhook_server::webhook::genuine));
  EXPECT_EQ(account.get("Recordings/" + finished->recording_sid + ".wav").body, "RIFF");
}

TEST_F(phone, sends_what_twilio_sends) {
  ASSERT_TRUE(call());
  const form& voice = product.received()[0].fields;
  EXPECT_EQ(voice.get("CallStatus"), "ringing");
  EXPECT_EQ(voice.get("AccountSid"), test_account);
  EXPECT_EQ(voice.find("FromCity"), "");
  const form& action = product.received()[1].fields;
  EXPECT_EQ(action.get("RecordingDuration"), "6");
  EXPECT_TRUE(action.get("RecordingUrl").starts_with("https://api.twilio.com/2010-04-01/Accounts/"));
  const form& callback = product.received()[2].fields;
  EXPECT_EQ(callback.get("RecordingStatus"), "completed");
  EXPECT_EQ(callback.get("RecordingSid"), action.get("RecordingSid"));
  EXPECT_FALSE(callback.find("From"));
  const form& status = product.received()[3].fields;
  EXPECT_EQ(status.get("CallStatus"), "completed");
  EXPECT_NE(status.get("CallDuration"), "");
}

TEST_F(phone, can_report_the_callback_before_the_action) {
  options.order = recording_order::callback_first;
  ASSERT_TRUE(call());
  EXPECT_EQ(product.paths()[1], "/api/twilio/recording/back");
  EXPECT_EQ(product.paths()[2], "/api/twilio/recording/it");
}

TEST_F(phone, can_report_both_at_once) {
  options.order = recording_order::at_once;
  const auto finished = call();
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(product.received().size(), 4U);
  EXPECT_EQ(finished->heard.back(), "Thank you.");
}

TEST_F(phone, hears_a_refusal_and_records_nothing) {
  product.answer("/api/twilio/voice", "<Response><Say>Too many calls.</Say><Hangup/></Response>");
  const auto finished = call();
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(finished->recording_sid, "");
  EXPECT_EQ(finished->heard, std::vector<std::string>{"Too many calls."});
  EXPECT_EQ(product.paths().back(), "/api/twilio/status");
}

TEST_F(phone, hears_what_is_said_to_the_silent) {
  const auto finished = call("");
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(finished->heard.back(), "I heard nothing.");
  EXPECT_EQ(finished->recording_sid, "");
}

TEST_F(phone, tells_what_happens_as_it_happens) {
  std::vector<std::string> told;
  options.on_event = [&](const std::string&, const call_event& event) { told.push_back(event.text); };
  const auto finished = call();
  ASSERT_TRUE(finished);
  EXPECT_EQ(told,
            (std::vector<std::string>{"POST /api/twilio/voice", "Good day & welcome", finished->recording_sid,
                                      "POST /api/twilio/recording/it", "Thank you.", "POST /api/twilio/recording/back",
                                      "completed", "POST /api/twilio/status"}));
}

TEST_F(phone, refuses_to_carry_a_recording_to_another_host) {
  product.answer("/api/twilio/voice",
                 R"(<Response><Record action="https://elsewhere.example/api/twilio/recording/it"/></Response>)");
  const auto finished = call();
  ASSERT_FALSE(finished);
  EXPECT_EQ(finished.error().code(), errc::bad_response);
  EXPECT_EQ(product.received().size(), 1U);
}

TEST_F(phone, fails_when_a_callback_is_refused) {
  http::response refusal;
  refusal.status = 403;
  product.answer("/api/twilio/recording/back", refusal);
  const auto finished = call();
  ASSERT_FALSE(finished);
  EXPECT_EQ(finished.error().code(), errc::bad_response);
}

TEST(random_sid, is_a_twilio_identifier_and_differs_each_time) {
  const std::string one = random_sid("CA");
  EXPECT_EQ(one.size(), 34U);
  EXPECT_TRUE(call_sid::parse(one));
  EXPECT_NE(one, random_sid("CA"));
}

TEST_F(phone, loses_the_webhooks_it_is_told_to_lose_and_leaves_the_recording_at_twilio) {
  options.lost.action = true;
  options.lost.callback = true;
  const auto finished = call();
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(product.paths(), (std::vector<std::string>{"/api/twilio/voice", "/api/twilio/status"}));
  EXPECT_EQ(account.get("Recordings/" + finished->recording_sid + ".wav").body, "RIFF");
  EXPECT_NE(account.get("Recordings.json").body.find(finished->recording_sid), std::string::npos);
  EXPECT_NE(account.get("Calls/" + finished->call_sid + ".json").body.find("+14155550123"), std::string::npos);
}

TEST_F(phone, records_by_the_fallback_where_the_first_webhook_is_lost) {
  options.lost = {.voice = true, .action = true, .callback = false, .status = true};
  const auto finished = call();
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(product.paths(), std::vector<std::string>{"/api/twilio/recording/" + finished->call_sid});
}

class phone_by_turns : public phone {
 protected:
  static constexpr const char* gather = R"(<Response><Gather input="dtmf speech" action="/api/twilio/turn?turn=1"
 actionOnEmptyResult="true"><Say>What for?</Say></Gather><Redirect>/api/twilio/never</Redirect></Response>)";
  phone_by_turns() {
    product.answer("/api/twilio/voice", gather);
    product.answer("/api/twilio/turn?turn=1",
                   "<Response><Say>Wait.</Say><Redirect>/api/twilio/turn?turn=1&amp;poll=1</Redirect></Response>");
    product.answer("/api/twilio/turn?turn=1&poll=1", "<Response><Say>Bye.</Say><Hangup/></Response>");
  }
  result<finished_call> talk(std::vector<simulated_turn> turns) {
    simulated_call what;
    what.to = "+14155550100";
    what.turns = std::move(turns);
    return account.wait_for(place_call(*account.network, account.twilio, options, std::move(what)));
  }
};

TEST_F(phone_by_turns, says_its_words_and_follows_where_it_is_sent) {
  const auto finished = talk({{simulated_turn::kind::words, "a check-up"}});
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(finished->heard, (std::vector<std::string>{"What for?", "Wait.", "Bye."}));
  EXPECT_EQ(product.paths(), (std::vector<std::string>{"/api/twilio/voice", "/api/twilio/turn", "/api/twilio/turn",
                                                       "/api/twilio/status"}));
  EXPECT_TRUE(std::ranges::all_of(product.received(), &webhook_server::webhook::genuine));
  EXPECT_EQ(product.received()[1].fields.get("SpeechResult"), "a check-up");
  EXPECT_FALSE(product.received()[2].fields.find("SpeechResult"));
}

TEST_F(phone_by_turns, presses_keys_and_stays_silent) {
  ASSERT_TRUE(talk({{simulated_turn::kind::keys, "2"}}));
  EXPECT_EQ(product.received()[1].fields.get("Digits"), "2");
  ASSERT_TRUE(talk({{simulated_turn::kind::silence}}));
  const form silent = product.received()[5].fields;
  EXPECT_FALSE(silent.find("SpeechResult"));
  EXPECT_FALSE(silent.find("Digits"));
}

TEST_F(phone_by_turns, hangs_up_when_it_has_nothing_more_to_say) {
  const auto finished = talk({});
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(product.paths(), (std::vector<std::string>{"/api/twilio/voice", "/api/twilio/status"}));
}

TEST_F(phone_by_turns, goes_past_a_silence_that_is_not_to_be_told) {
  product.answer("/api/twilio/voice",
                 R"(<Response><Gather action="/api/twilio/turn?turn=1"/><Say>I heard nothing.</Say></Response>)");
  const auto finished = talk({{simulated_turn::kind::silence}});
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_EQ(finished->heard, (std::vector<std::string>{"I heard nothing."}));
}

TEST_F(phone_by_turns, gives_up_on_documents_that_never_end) {
  product.answer("/api/twilio/voice", "<Response><Redirect>/api/twilio/voice</Redirect></Response>");
  EXPECT_FALSE(talk({}));
}

}  // namespace
}  // namespace zylin::sim
