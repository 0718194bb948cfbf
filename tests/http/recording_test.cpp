#include "http/api_fixture.hpp"

#include <atomic>
#include <thread>

namespace zylin::http::test {
namespace {

constexpr std::string_view empty_answer = R"(<?xml version="1.0" encoding="UTF-8"?><Response/>)";

class recording : public api_test {
 protected:
  void SetUp() override { start(); }

  [[nodiscard]] raw_response act() { return post(recording_path(), action_form()); }
  [[nodiscard]] raw_response call_back(std::string_view status = "completed") {
    return post(recording_path(), callback_form(status));
  }
};

TEST_F(recording, is_handed_in_by_its_action_and_by_its_callback) {
  for (const bool by_action : {false, true, false}) {
    EXPECT_EQ((by_action ? act() : call_back()).status, 200);
    const handed_in told = intake.last();
    EXPECT_EQ(told.what, "recording_arrived");
    EXPECT_EQ(told.recording->str(), recording_id);
    EXPECT_EQ(told.call->sid.str(), call_id);
    EXPECT_EQ(told.call->from, by_action ? caller_number : "") << "the callback names nobody";
  }
  EXPECT_EQ(intake.all().size(), 3U);
}

TEST_F(recording, posted_a_hundred_times_at_once_in_both_ways_is_always_handed_in_and_answered_200) {
  std::vector<std::thread> senders;
  std::atomic<int> answered = 0;
  for (int sender = 0; sender < 10; ++sender) {
    senders.emplace_back([this, &answered, sender] {
      for (int n = 0; n < 10; ++n) {
        answered += ((n + sender) % 2 == 0 ? act() : call_back()).status == 200 ? 1 : 0;
      }
    });
  }
  for (std::thread& sender : senders) {
    sender.join();
  }
  EXPECT_EQ(answered, 100);
  EXPECT_EQ(intake.names(), std::vector<std::string>(100, "recording_arrived"));
}

TEST_F(recording, thanks_in_the_action_and_is_silent_in_the_callback) {
  const raw_response action = act();
  EXPECT_EQ(action.headers.at("content-type"), "application/xml");
  EXPECT_NE(action.body.find("Thank you"), std::string::npos);
  EXPECT_NE(action.body.find("<Hangup"), std::string::npos);
  EXPECT_EQ(call_back().body, empty_answer);
}

TEST_F(recording, is_thanked_for_in_the_language_of_the_caller) {
  intake.language = "es";
  EXPECT_NE(act().body.find("Gracias."), std::string::npos);
}

TEST_F(recording, takes_only_the_sid_from_the_address_when_the_action_names_none) {
  form fields = voice_form();
  fields.add("RecordingUrl", "http://user@10.0.0.1:81/x/../" + std::string(recording_id) + ".wav?y=1");
  EXPECT_EQ(post(recording_path(), fields).status, 200);
  EXPECT_EQ(intake.last().what, "recording_arrived");
  EXPECT_EQ(intake.last().recording->str(), recording_id);
}

TEST_F(recording, is_not_invented_when_the_action_carries_none) {
  form elsewhere = voice_form();
  elsewhere.add("RecordingUrl", "https://attacker.example/audio.wav");
  for (const form& fields : {voice_form(), elsewhere}) {
    const raw_response answer = post(recording_path(), fields);
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.body.find("I did not hear anything"), std::string::npos);
    EXPECT_EQ(intake.last().what, "recording_absent");
    EXPECT_EQ(intake.last().call->from, caller_number);
  }
  EXPECT_EQ(intake.all().size(), 2U);
}

TEST_F(recording, that_is_still_running_changes_nothing) {
  EXPECT_EQ(call_back("in-progress").status, 200);
  EXPECT_EQ(call_back("some-future-status").status, 200);
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(recording, that_is_absent_is_handed_in_as_that) {
  const raw_response answer = call_back("absent");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, empty_answer);
  EXPECT_EQ(intake.names(), std::vector<std::string>{"recording_absent"});
  EXPECT_EQ(intake.last().call->sid.str(), call_id);
}

TEST_F(recording, that_was_lost_is_handed_in_with_its_sid_where_it_has_one) {
  EXPECT_EQ(call_back("failed").status, 200);
  EXPECT_EQ(intake.last().what, "recording_failed");
  EXPECT_EQ(intake.last().recording->str(), recording_id);
  EXPECT_EQ(post(recording_path(), form({form::field("RecordingStatus", "failed")})).status, 200);
  EXPECT_EQ(intake.last().what, "recording_failed");
  EXPECT_EQ(intake.last().recording, std::nullopt);
}

TEST_F(recording, of_another_call_than_the_path_names_is_refused) {
  form fields = callback_form();
  EXPECT_EQ(post(recording_path("CA00000000000000000000000000000007"), fields).status, 400);
  EXPECT_EQ(post(recording_path("CA12"), form({form::field("RecordingStatus", "completed")})).status, 400);
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(recording, without_a_usable_sid_is_refused) {
  const std::vector<form> unusable{
      form({form::field("RecordingStatus", "completed")}),
      form({{"RecordingStatus", "completed"}, {"RecordingSid", "RE12"}}),
      form({form::field("RecordingSid", "../../etc/passwd")}),
  };
  for (const form& fields : unusable) {
    EXPECT_EQ(post(recording_path(), fields).status, 400) << fields.encode();
  }
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(recording, that_cannot_be_stored_is_never_acknowledged) {
  intake.fails = true;
  for (const raw_response& answer : {act(), call_back(), call_back("absent"), call_back("failed")}) {
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.body.find('\n'), std::string::npos);
    EXPECT_TRUE(answer.body.starts_with(R"({"error":)"));
  }
  intake.fails = false;
  EXPECT_EQ(call_back().status, 200);
  EXPECT_EQ(intake.last().what, "recording_arrived");
}

TEST_F(recording, is_not_answered_before_it_is_stored) {
  intake.stalls = true;
  form fields = callback_form();
  fields.add("AccountSid", std::string(account));
  const std::string body = fields.encode();
  raw_client client(running->port());
  client.send("POST " + recording_path() +
              " HTTP/1.1\r\nHost: phone.example.org\r\nConnection: close\r\n"
              "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
              std::to_string(body.size()) + "\r\nX-Twilio-Signature: " + signature_of(recording_path(), fields) +
              "\r\n\r\n" + body);
  intake.wait_for(1);
  EXPECT_EQ(intake.names(), std::vector<std::string>{"recording_arrived"});
  EXPECT_FALSE(client.wait_for_input(std::chrono::milliseconds(50)));
  intake.stalls = false;
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 200);
}

TEST_F(recording, tells_of_the_end_that_a_hangup_reports) {
  form fields = action_form();
  form ended;
  for (const auto& [name, value] : fields.fields()) {
    ended.add(name, name == "CallStatus" ? "completed" : value);
  }
  EXPECT_EQ(post(recording_path(), ended).status, 200);
  EXPECT_EQ(intake.last().call->status, domain::call_status::completed);
}

}  // namespace
}  // namespace zylin::http::test
