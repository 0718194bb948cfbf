#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <string>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::StartsWith;

constexpr const char* caller_number = "+14155550177";

form ringing(const std::string& id) {
  form fields;
  fields.add("CallSid", id);
  fields.add("From", caller_number);
  fields.add("To", "+14155550100");
  fields.add("CallStatus", "ringing");
  return fields;
}

struct foreign_call {
  const char* words;
  const char* answer_begins;
  const char* greeting;
};

class a_caller : public ::testing::TestWithParam<foreign_call> {};

TEST_P(a_caller, is_answered_in_their_language_and_greeted_in_it_the_next_time) {
  running_system system;
  ASSERT_EQ(system.events.wait_for_end(system.call(GetParam().words, caller_number)), domain::job_state::done);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  std::vector<domain::message> told = system.messages();
  std::erase_if(told, [](const domain::message& row) { return row.to != caller_number; });
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_THAT(told[0].body, StartsWith(GetParam().answer_begins));

  const std::string again = system.post("/api/twilio/voice", ringing("CA0000000000000000000000000000abcd")).body;
  EXPECT_THAT(again, HasSubstr(GetParam().greeting));
}

INSTANTIATE_TEST_SUITE_P(
    of_another_language, a_caller,
    ::testing::Values(
        foreign_call{"Guten Tag, mein Name ist Anna Schmidt. Ich hätte gern einen Termin morgen um 15 Uhr, bitte.",
                     "Guten Tag Anna Schmidt,", "Was kann ich für Sie tun?"},
        foreign_call{"Hola, me llamo Anna Schmidt. Quisiera una cita para mañana a las tres de la tarde, por favor.",
                     "Hola, Anna Schmidt:", "¿En qué puedo ayudarle?"},
        foreign_call{"Namaste, mera naam Anna Schmidt hai. Mujhe kal dopahar teen baje appointment chahiye.", "नमस्ते",
                     "मैं आपकी क्या मदद कर सकती हूँ?"}));

}  // namespace
}  // namespace zylin::test
