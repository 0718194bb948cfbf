#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;

TEST(a_call, ends_with_a_booking_and_a_confirmation) {
  running_system system;
  const std::string sid = system.call(booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);

  const std::vector<domain::booking> bookings = system.bookings();
  ASSERT_EQ(bookings.size(), 1U);
  EXPECT_EQ(bookings[0].customer_name, "Anna Schmidt");
  EXPECT_EQ(bookings[0].customer_phone, "+14155550123");
  EXPECT_EQ(bookings[0].status, domain::booking_status::confirmed);

  const std::vector<sim::accepted_message> sent = system.twilio().messages();
  ASSERT_EQ(sent.size(), 1U);
  EXPECT_EQ(sent[0].to, "whatsapp:+14155550123");
  EXPECT_THAT(sent[0].body, HasSubstr(bookings[0].reference));

  const std::vector<domain::call> calls = system.calls();
  ASSERT_EQ(calls.size(), 1U);
  EXPECT_EQ(calls[0].outcome, domain::call_outcome::answered);
  EXPECT_EQ(calls[0].status, domain::call_status::completed);
  EXPECT_EQ(calls[0].transcript, booking_request);
  EXPECT_EQ(calls[0].booking_id, bookings[0].id);
}

TEST(a_call, is_delivered_when_twilio_says_so) {
  running_system system;
  system.call(booking_request);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  EXPECT_EQ(system.messages().front().state, domain::message_state::delivered);
}

TEST(a_call, whose_recording_is_not_ready_yet_is_answered_later) {
  system_options options;
  options.twilio.recording_not_ready = 3;
  running_system system(std::move(options));
  const std::string sid = system.call(booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_TRUE(system.events.wait_for_failed_step(domain::job_step::download));
  EXPECT_EQ(system.bookings().size(), 1U);
}

TEST(a_call, that_is_urgent_alerts_the_owner) {
  running_system system;
  const std::string sid = system.call("This is an emergency, my father has chest pain!");
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 2));
  std::set<std::string> told;
  for (const sim::accepted_message& one : system.twilio().messages()) {
    told.insert(one.to);
  }
  EXPECT_EQ(told, (std::set<std::string>{"whatsapp:+14155550123", "whatsapp:+14155550199"}));
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::handed_over);
}

TEST(calls, that_want_the_same_slot_at_once_get_one_booking_and_alternatives) {
  running_system system;
  std::vector<std::string> callers;
  for (int index = 0; index < 8; ++index) {
    callers.push_back("+1415555010" + std::to_string(index));
  }
  for (auto& placed : system.call_at_once(callers, booking_request)) {
    const result<sim::finished_call> finished = placed.get();
    ASSERT_TRUE(finished) << finished.error().message();
    EXPECT_EQ(system.events.wait_for_end(finished->call_sid), domain::job_state::done);
  }
  EXPECT_EQ(system.bookings().size(), 1U);
  const std::vector<domain::message> messages = system.messages();
  EXPECT_EQ(
      std::count_if(messages.begin(), messages.end(),
                    [](const domain::message& row) { return row.kind == domain::message_kind::booking_alternatives; }),
      7);
}

}  // namespace
}  // namespace zylin::test
