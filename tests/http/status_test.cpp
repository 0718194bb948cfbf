#include "http/api_fixture.hpp"

#include <algorithm>

namespace zylin::http::test {
namespace {

class status : public api_test {
 protected:
  void SetUp() override { start(); }

  int report(std::string_view word, std::string_view seconds = {}) {
    form fields = voice_form();
    form reported;
    for (const auto& [name, value] : fields.fields()) {
      reported.add(name, name == "CallStatus" ? std::string(word) : value);
    }
    if (!seconds.empty()) {
      reported.add("CallDuration", std::string(seconds));
      reported.add("Duration", "1");
    }
    return post("/api/twilio/status", reported).status;
  }
};

TEST_F(status, closes_a_call_that_left_nothing_as_missed) {
  static_cast<void>(post("/api/twilio/voice", voice_form()));
  time.advance(std::chrono::seconds(9));
  EXPECT_EQ(report("completed", "8"), 204);
  const domain::call row = *stored_call();
  EXPECT_EQ(row.status, domain::call_status::completed);
  EXPECT_EQ(row.outcome, domain::call_outcome::missed);
  EXPECT_EQ(row.duration, std::chrono::seconds(8));
  EXPECT_EQ(row.ended_at, time.now());
  EXPECT_EQ(missed_announced, 1);
}

TEST_F(status, leaves_a_recorded_call_recorded) {
  static_cast<void>(post(recording_path(), callback_form()));
  EXPECT_EQ(report("completed", "8"), 204);
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::recorded);
  EXPECT_EQ(missed_announced, 0);
}

TEST_F(status, ends_in_the_same_state_for_every_order_and_repetition) {
  std::vector<std::string> words{"completed", "in-progress", "initiated", "ringing"};
  int permutation = 0;
  do {
    const std::string id = "CA" + std::string(30, '0') + std::to_string(10 + permutation++);
    for (int repetition = 0; repetition < 2; ++repetition) {
      for (const std::string& word : words) {
        form fields({{"CallSid", id}, {"CallStatus", word}});
        if (word == "completed") {
          fields.add("CallDuration", "8");
        }
        EXPECT_EQ(post("/api/twilio/status", fields).status, 204);
      }
    }
    const domain::call row = *stored_call(id);
    EXPECT_EQ(row.status, domain::call_status::completed);
    EXPECT_EQ(row.duration, std::chrono::seconds(8));
    EXPECT_EQ(row.outcome, domain::call_outcome::missed);
    EXPECT_TRUE(row.ended_at);
  } while (std::next_permutation(words.begin(), words.end()));
  EXPECT_EQ(permutation, 24);
}

TEST_F(status, keeps_when_and_how_long_from_the_first_report_of_the_end) {
  EXPECT_EQ(report("completed", "8"), 204);
  const time_point ended = time.now();
  time.advance(std::chrono::minutes(5));
  EXPECT_EQ(report("completed", "8"), 204);
  EXPECT_EQ(stored_call()->ended_at, ended);
}

TEST_F(status, takes_the_duration_that_a_hangup_in_the_recording_did_not_know) {
  form action = action_form();
  action.add("CallStatus", "completed");
  static_cast<void>(post(recording_path(), action));
  EXPECT_EQ(report("completed", "8"), 204);
  EXPECT_EQ(stored_call()->duration, std::chrono::seconds(8));
}

TEST_F(status, adds_a_call_it_did_not_know) {
  EXPECT_EQ(report("busy"), 204);
  EXPECT_EQ(stored_call()->from, caller_number);
  EXPECT_EQ(stored_call()->status, domain::call_status::busy);
}

TEST_F(status, ignores_words_and_durations_it_cannot_read) {
  EXPECT_EQ(report("levitating", "8"), 204);
  EXPECT_EQ(stored_call()->status, domain::call_status::ringing);
  EXPECT_EQ(report("completed", "-8"), 204);
  EXPECT_EQ(stored_call()->duration, std::nullopt);
}

TEST_F(status, of_a_refused_call_leaves_it_refused) {
  static_cast<void>(post("/api/twilio/voice", voice_form()));
  in_database([](ports::transaction& tx) -> result<void> {
    domain::call row = **tx.calls().find(*call_sid::parse(call_id));
    row.outcome = domain::call_outcome::refused;
    return tx.calls().save(row);
  });
  EXPECT_EQ(report("completed"), 204);
  EXPECT_EQ(stored_call()->outcome, domain::call_outcome::refused);
}

TEST_F(status, asks_to_be_repeated_when_it_cannot_be_stored) {
  db->fails = true;
  EXPECT_EQ(report("completed"), 503);
}

TEST_F(status, refuses_a_malformed_call_sid) {
  EXPECT_EQ(post("/api/twilio/status", form({{"CallSid", "x"}, {"CallStatus", "completed"}})).status, 400);
}

}  // namespace
}  // namespace zylin::http::test
