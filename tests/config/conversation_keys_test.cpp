#include "business_parser.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::config {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

domain::business read_conversation_file(const std::string& members) {
  domain::business business = domain::default_business();
  EXPECT_THAT(parse_business(R"({"name": "Clinic")" + members + "}", business), IsEmpty()) << members;
  return business;
}

std::vector<std::string> mistakes_of_conversation(const std::string& members) {
  domain::business business = domain::default_business();
  std::vector<std::string> lines;
  for (const settings_problem& problem : parse_business(R"({"name": "Clinic")" + members + "}", business)) {
    lines.push_back(to_string(problem));
  }
  return lines;
}

TEST(phone_mode, is_to_record_unless_the_file_says_otherwise) {
  EXPECT_EQ(read_conversation_file("").phone_mode, domain::call_mode::message);
  EXPECT_EQ(read_conversation_file(R"(, "phone_mode": "message")").phone_mode, domain::call_mode::message);
  EXPECT_EQ(read_conversation_file(R"(, "phone_mode": "conversation")").phone_mode, domain::call_mode::conversation);
}

TEST(phone_mode, that_does_not_exist_is_a_mistake) {
  EXPECT_THAT(
      mistakes_of_conversation(R"(, "phone_mode": "live")"),
      ElementsAre(R"(phone_mode: found "live", expected "message" or "conversation": "live" does not exist yet)"));
  EXPECT_THAT(mistakes_of_conversation(R"(, "phone_mode": "voicemail")"),
              ElementsAre(R"(phone_mode: found "voicemail", expected "message" or "conversation")"));
  EXPECT_THAT(mistakes_of_conversation(R"(, "phone_mode": true)"), ElementsAre(HasSubstr("phone_mode: ")));
  EXPECT_THAT(mistakes_of_conversation(R"(, "phone_mod": "message")"), ElementsAre(HasSubstr(R"("phone_mode")")));
}

TEST(conversation_settings, have_defaults) {
  const domain::conversation_rules rules = read_conversation_file(R"(, "conversation": {})").conversation;
  EXPECT_EQ(rules.max_turns, 12);
  EXPECT_EQ(rules.max_length, 8min);
  EXPECT_EQ(rules.turn_patience, 8000ms);
  EXPECT_TRUE(rules.text_replies);
  EXPECT_EQ(rules.alert_repeat, 15min);
}

TEST(conversation_settings, are_read) {
  const domain::conversation_rules rules =
      read_conversation_file(R"(, "conversation": {"listen": "twilio", "max_turns": 20, "max_minutes": 5,
      "turn_patience_ms": 6000, "text_replies": false, "alert_repeat_minutes": 30})")
          .conversation;
  EXPECT_EQ(rules.max_turns, 20);
  EXPECT_EQ(rules.max_length, 5min);
  EXPECT_EQ(rules.turn_patience, 6000ms);
  EXPECT_FALSE(rules.text_replies);
  EXPECT_EQ(rules.alert_repeat, 30min);
}

struct bad_value {
  std::string_view member;
  std::string_view named;
  std::string_view expected;
};

TEST(conversation_settings, out_of_range_or_unknown_are_mistakes) {
  for (const bad_value& each : {bad_value{R"("max_turns": 2)", "max_turns", "3 to 50"},
                                {R"("max_turns": 51)", "max_turns", "3 to 50"},
                                {R"("max_turns": "many")", "max_turns", "3 to 50"},
                                {R"("max_minutes": 0)", "max_minutes", "1 to 60"},
                                {R"("max_minutes": 61)", "max_minutes", "1 to 60"},
                                {R"("turn_patience_ms": 999)", "turn_patience_ms", "1000 to 30000"},
                                {R"("turn_patience_ms": 30001)", "turn_patience_ms", "1000 to 30000"},
                                {R"("alert_repeat_minutes": 0)", "alert_repeat_minutes", "1 to 1440"},
                                {R"("text_replies": "yes")", "text_replies", "true or false"},
                                {R"("listen": "whisper")", "listen", R"("twilio")"},
                                {R"("listen": "openai")", "listen", "does not record yet"},
                                {R"("max_turn": 3)", "max_turn", R"("max_turns")"}}) {
    EXPECT_THAT(mistakes_of_conversation(R"(, "conversation": {)" + std::string(each.member) + "}"),
                ElementsAre(AllOf(HasSubstr("conversation." + std::string(each.named) + ": "),
                                  HasSubstr(std::string(each.expected)))))
        << each.member;
  }
  EXPECT_THAT(mistakes_of_conversation(R"(, "conversation": true)"), ElementsAre(HasSubstr("conversation: ")));
}

}  // namespace
}  // namespace zylin::config
