#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr const char* call_id = "CA00000000000000000000000000000002";
constexpr const char* recording_id = "RE00000000000000000000000000000003";
constexpr const char* webhook_caller = "+14155550123";

form call_form(const std::string& status) {
  return form({{"CallSid", call_id}, {"From", webhook_caller}, {"To", "+14155550100"}, {"CallStatus", status}});
}

form recording_form(const std::string& status) {
  return form({{"CallSid", call_id}, {"RecordingSid", recording_id}, {"RecordingStatus", status}});
}

std::string recording_path() {
  return "/api/twilio/recording/" + std::string(call_id);
}

/// Each webhook's answer, and the row that is on disk when the answer has arrived.
TEST(webhooks, are_answered_once_what_they_tell_is_on_disk) {
  running_system system;
  const ports::http_response greeted = system.post("/api/twilio/voice", call_form("ringing"));
  EXPECT_EQ(greeted.status, 200);
  EXPECT_THAT(greeted.body, HasSubstr("<Record action=\"" + recording_path()));
  ASSERT_THAT(system.calls(), SizeIs(1));
  EXPECT_EQ(system.calls().front().from, webhook_caller);
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::open);

  const ports::http_response recorded = system.post(recording_path(), recording_form("completed"));
  EXPECT_EQ(recorded.status, 200);
  EXPECT_THAT(recorded.body, HasSubstr("<Response/>"));
  ASSERT_THAT(system.jobs(), SizeIs(1));
  EXPECT_EQ(system.jobs().front().recording.str(), recording_id);

  EXPECT_EQ(system.post("/api/twilio/status", call_form("completed")).status, 204);
  EXPECT_EQ(system.calls().front().status, domain::call_status::completed);
  EXPECT_THAT(system.calls(), SizeIs(1));
}

TEST(webhooks, of_a_lost_recording_have_the_owner_told_at_once) {
  running_system system;
  EXPECT_EQ(system.post("/api/twilio/voice", call_form("ringing")).status, 200);
  EXPECT_EQ(system.post(recording_path(), recording_form("failed")).status, 200);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  const std::vector<sim::accepted_message> sent = system.twilio().messages();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent.front().to, "whatsapp:" + std::string(owner_number));
  EXPECT_THAT(sent.front().body, HasSubstr("Reason: the recording failed"));
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::handed_over);
}

TEST(webhooks, of_a_call_that_left_nothing_have_its_caller_told_soon) {
  system_options options;
  options.adjust = [](config::settings& how) { how.pipeline.missed_call_delay = std::chrono::milliseconds{0}; };
  running_system system(std::move(options));
  EXPECT_EQ(system.post("/api/twilio/voice", call_form("ringing")).status, 200);
  EXPECT_EQ(system.post(recording_path(), recording_form("absent")).status, 200);
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::missed);
  EXPECT_EQ(system.post("/api/twilio/status", call_form("completed")).status, 204);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 2));
  EXPECT_THAT(messages_of_kind(system, domain::message_kind::missed_call), SizeIs(1));
}

TEST(webhooks, of_a_caller_who_calls_too_often_are_answered_with_a_refusal_that_is_logged) {
  system_options options;
  options.adjust = [](config::settings& how) { how.server.voice_rate_limit_per_minute = 1; };
  running_system system(std::move(options));
  EXPECT_THAT(system.post("/api/twilio/voice", call_form("ringing")).body, HasSubstr("<Record"));
  form second = call_form("ringing");
  form again;
  for (const auto& [name, value] : second.fields()) {
    again.add(name, name == "CallSid" ? "CA00000000000000000000000000000009" : value);
  }
  EXPECT_THAT(system.post("/api/twilio/voice", again).body, HasSubstr("You have called too often"));
  const std::vector<domain::call> calls = system.calls();
  ASSERT_THAT(calls, SizeIs(2));
  for (const domain::call& row : calls) {
    EXPECT_EQ(row.outcome, row.sid.str() == call_id ? domain::call_outcome::open : domain::call_outcome::refused);
  }
}

}  // namespace
}  // namespace zylin::test
