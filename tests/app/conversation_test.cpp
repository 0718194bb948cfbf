// Calls by turns through the whole program, whose conversations are its own.
#include "app/running_system.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using turn_of = sim::simulated_turn::kind;

constexpr const char* whole_wish = "General consultation tomorrow at 3 PM, my name is Anna Schmidt";
constexpr const char* usual_caller = "+14155550123";

class a_conversation_on_the_phone : public testing::Test {
 protected:
  a_conversation_on_the_phone() {
    options.adjust = [](config::settings& how) { how.business.phone_mode = domain::call_mode::conversation; };
  }
  static std::string all_of(const std::vector<std::string>& heard) {
    std::string text;
    for (const std::string& each : heard) {
      text += each + "\n";
    }
    return text;
  }
  static int count(const std::string& text, const std::string& part) {
    int times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
      ++times;
    }
    return times;
  }
  system_options options;
};

TEST_F(a_conversation_on_the_phone, goes_from_the_greeting_to_the_written_confirmation) {
  running_system system(options);
  const std::vector<std::string> heard =
      system.call_by_turns({{turn_of::words, whole_wish}, {turn_of::words, "yes"}, {turn_of::words, "no"}}, {});
  EXPECT_EQ(count(all_of(heard), "How can I help you"), 1) << all_of(heard);
  EXPECT_THAT(all_of(heard), HasSubstr("Shall I book it?"));
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  ASSERT_THAT(system.bookings(), SizeIs(1));
  EXPECT_EQ(system.bookings()[0].customer_name, "Anna Schmidt");
  EXPECT_EQ(system.bookings()[0].status, domain::booking_status::confirmed);
  const auto sent = messages_of_kind(system, domain::message_kind::booking_confirmation);
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].to, usual_caller);
  EXPECT_THAT(system.messages(), SizeIs(1));
  EXPECT_THAT(system.jobs(), IsEmpty());
  ASSERT_THAT(system.calls(), SizeIs(1));
  EXPECT_EQ(system.calls()[0].outcome, domain::call_outcome::answered);
  EXPECT_EQ(system.calls()[0].booking_id, system.bookings()[0].id);
}

TEST_F(a_conversation_on_the_phone, asks_in_writing_what_a_caller_left_open_at_once) {
  running_system system(options);
  system.call_by_turns({{turn_of::words, whole_wish}}, {});
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  EXPECT_THAT(system.bookings(), IsEmpty());
  ASSERT_THAT(system.messages(), SizeIs(1));
  EXPECT_EQ(system.messages()[0].to, usual_caller);
  EXPECT_EQ(system.messages()[0].kind, domain::message_kind::booking_question);
  EXPECT_THAT(system.messages()[0].body, HasSubstr("Shall I book it?"));
}

TEST_F(a_conversation_on_the_phone, in_which_nobody_speaks_is_a_missed_call) {
  running_system system(options);
  const std::vector<std::string> heard =
      system.call_by_turns({{turn_of::silence}, {turn_of::silence}, {turn_of::silence}, {turn_of::silence}}, {});
  EXPECT_THAT(heard, SizeIs(testing::Ge(4U)));
  ASSERT_THAT(system.calls(), SizeIs(1));
  EXPECT_EQ(system.calls()[0].outcome, domain::call_outcome::missed);
  EXPECT_THAT(system.bookings(), IsEmpty());
}

TEST_F(a_conversation_on_the_phone, needs_no_model_and_writes_once_twilio_is_there_again) {
  options.openai.out_of_quota = true;
  options.twilio.faults.message_creation[1] = sim::message_fault::server_error;
  running_system system(options);
  system.call_by_turns({{turn_of::words, whole_wish}, {turn_of::words, "yes"}, {turn_of::words, "no"}}, {});
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  EXPECT_THAT(system.bookings(), SizeIs(1));
  EXPECT_THAT(system.messages(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::test
