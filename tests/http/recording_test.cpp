#include "http/api_fixture.hpp"

#include <algorithm>
#include <thread>

namespace zylin::http::test {
namespace {

class recording : public api_test {
 protected:
  void SetUp() override { start(); }

  [[nodiscard]] raw_response act() { return post(recording_path(), action_form()); }
  [[nodiscard]] raw_response call_back(std::string_view status = "completed") {
    return post(recording_path(), callback_form(status));
  }
  void set_outcome(domain::call_outcome outcome) {
    in_database([outcome](ports::transaction& tx) -> result<void> {
      domain::call row = **tx.calls().find(*call_sid::parse(call_id));
      row.outcome = outcome;
      return tx.calls().save(row);
    });
  }
};

TEST_F(recording, becomes_one_job_in_whatever_order_it_is_reported) {
  EXPECT_EQ(call_back().status, 200);
  EXPECT_EQ(act().status, 200);
  EXPECT_EQ(call_back().status, 200);
  ASSERT_EQ(jobs().size(), 1U);
  const domain::job work = jobs().front();
  EXPECT_EQ(work.recording.str(), recording_id);
  EXPECT_EQ(work.call.str(), call_id);
  EXPECT_EQ(work.state, domain::job_state::available);
  EXPECT_EQ(work.run_at, time.now());
  EXPECT_EQ(jobs_announced, 1);
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::recorded);
}

TEST_F(recording, posted_a_hundred_times_at_once_in_both_ways_is_one_job_and_always_answered_200) {
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
  EXPECT_EQ(jobs().size(), 1U);
  EXPECT_EQ(jobs_announced, 1);
}

TEST_F(recording, thanks_in_the_action_and_is_silent_in_the_callback) {
  const raw_response action = act();
  EXPECT_EQ(action.headers.at("content-type"), "application/xml");
  EXPECT_NE(action.body.find("Thank you"), std::string::npos);
  EXPECT_NE(action.body.find("<Hangup"), std::string::npos);
  EXPECT_EQ(call_back().body, R"(<?xml version="1.0" encoding="UTF-8"?><Response/>)");
}

TEST_F(recording, adds_a_call_that_was_never_announced) {
  static_cast<void>(act());
  ASSERT_TRUE(stored_call());
  EXPECT_EQ(stored_call()->from, caller_number);
}

TEST_F(recording, whose_callback_comes_first_learns_its_caller_from_any_later_webhook) {
  const std::vector<std::string> later{"/api/twilio/voice", "/api/twilio/status", recording_path()};
  int number = 50;
  for (const std::string& path : later) {
    const std::string id = "CA" + std::string(30, '0') + std::to_string(number++);
    const form usual = callback_form();
    form callback;
    for (const auto& [name, value] : usual.fields()) {
      callback.add(name, name == "CallSid" ? id : value);
    }
    EXPECT_EQ(post(recording_path(id), callback).status, 200);
    EXPECT_EQ(stored_call(id)->from, "");
    static_cast<void>(post(path == recording_path() ? recording_path(id) : path, voice_form(id)));
    EXPECT_EQ(stored_call(id)->from, caller_number) << path;
    EXPECT_NE(stored_call(id)->to, "") << path;
  }
}

TEST_F(recording, takes_only_the_sid_from_the_address_when_the_action_names_none) {
  form fields = voice_form();
  fields.add("RecordingUrl", "http://user@10.0.0.1:81/x/../" + std::string(recording_id) + ".wav?y=1");
  EXPECT_EQ(post(recording_path(), fields).status, 200);
  ASSERT_EQ(jobs().size(), 1U);
  EXPECT_EQ(jobs().front().recording.str(), recording_id);
}

TEST_F(recording, is_not_invented_when_the_action_carries_none) {
  form elsewhere = voice_form();
  elsewhere.add("RecordingUrl", "https://attacker.example/audio.wav");
  for (const form& fields : {voice_form(), elsewhere}) {
    const raw_response answer = post(recording_path(), fields);
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.body.find("I did not hear anything"), std::string::npos);
  }
  EXPECT_TRUE(jobs().empty());
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::missed);
}

TEST_F(recording, that_is_still_running_changes_nothing) {
  EXPECT_EQ(call_back("in-progress").status, 200);
  EXPECT_EQ(call_back("some-future-status").status, 200);
  EXPECT_TRUE(jobs().empty());
  EXPECT_TRUE(calls().empty());
}

TEST_F(recording, that_is_absent_means_a_missed_call) {
  static_cast<void>(post("/api/twilio/voice", voice_form()));
  EXPECT_EQ(call_back("absent").status, 200);
  EXPECT_EQ(missed_announced, 1);
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::missed);
  EXPECT_TRUE(jobs().empty());
}

TEST_F(recording, that_was_lost_is_handed_to_the_owner_once) {
  static_cast<void>(post("/api/twilio/voice", voice_form()));
  EXPECT_EQ(call_back("failed").status, 200);
  EXPECT_EQ(call_back("failed").status, 200);
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::handed_over);
  ASSERT_EQ(messages().size(), 1U);
  const domain::message told = messages().front();
  EXPECT_EQ(told.kind, domain::message_kind::owner_handover);
  EXPECT_EQ(told.to, "+14155550199");
  EXPECT_NE(told.body.find(caller_number), std::string::npos);
  EXPECT_EQ(messages_announced, 1);
  EXPECT_TRUE(jobs().empty());
}

TEST_F(recording, that_was_lost_is_told_by_the_template_where_there_is_one) {
  settings.business.templates["owner_handover"] = {"HX1", {"text"}};
  EXPECT_EQ(call_back("failed").status, 200);
  ASSERT_EQ(messages().size(), 1U);
  EXPECT_EQ(messages().front().content_sid, "HX1");
  EXPECT_TRUE(messages().front().as_template) << "free text reaches nobody who has not written to us";
}

TEST_F(recording, that_was_lost_is_told_whole_however_long_that_is) {
  while (settings.business.name.size() < 1'700) {
    settings.business.name += " and daughters";
  }
  EXPECT_EQ(call_back("failed").status, 200);
  const std::vector<domain::message> told = messages();
  ASSERT_EQ(told.size(), 2U);
  EXPECT_NE(told.front().body.find(recording_id), std::string::npos) << "the newest is the end of the text";
}

TEST_F(recording, that_was_lost_has_the_key_that_stored_databases_know) {
  EXPECT_EQ(call_back("failed").status, 200);
  ASSERT_EQ(messages().size(), 1U);
  EXPECT_EQ(messages().front().dedupe_key, "recording-failed:" + std::string(recording_id));
}

TEST_F(recording, turns_a_missed_call_into_one_that_is_worked_on) {
  static_cast<void>(post("/api/twilio/status", form({{"CallSid", std::string(call_id)}, {"CallStatus", "completed"}})));
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::missed);
  static_cast<void>(call_back());
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::recorded);
}

TEST_F(recording, reported_again_does_not_reopen_a_finished_call) {
  static_cast<void>(act());
  for (const domain::call_outcome outcome : {domain::call_outcome::answered, domain::call_outcome::handed_over}) {
    set_outcome(outcome);
    static_cast<void>(call_back());
    static_cast<void>(call_back("absent"));
    static_cast<void>(call_back("failed"));
    EXPECT_EQ(stored_call()->outcome, outcome);
  }
}

TEST_F(recording, of_another_call_than_the_path_names_is_refused) {
  form fields = callback_form();
  EXPECT_EQ(post(recording_path("CA00000000000000000000000000000007"), fields).status, 400);
  EXPECT_EQ(post(recording_path("CA12"), form({form::field("RecordingStatus", "completed")})).status, 400);
  EXPECT_TRUE(jobs().empty());
  EXPECT_TRUE(calls().empty());
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
  EXPECT_TRUE(jobs().empty());
}

TEST_F(recording, that_cannot_be_stored_is_never_acknowledged) {
  db->fails = true;
  for (const raw_response& answer : {act(), call_back()}) {
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.body.find('\n'), std::string::npos);
    EXPECT_TRUE(answer.body.starts_with(R"({"error":)"));
  }
  EXPECT_EQ(jobs_announced, 0);
  db->fails = false;
  EXPECT_EQ(call_back().status, 200);
  EXPECT_EQ(jobs().size(), 1U);
}

TEST_F(recording, keeps_the_ended_state_that_a_hangup_reports) {
  form fields = action_form();
  form ended;
  for (const auto& [name, value] : fields.fields()) {
    ended.add(name, name == "CallStatus" ? "completed" : value);
  }
  static_cast<void>(post(recording_path(), ended));
  EXPECT_EQ(stored_call()->status, domain::call_status::completed);
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::recorded);
}

}  // namespace
}  // namespace zylin::http::test
