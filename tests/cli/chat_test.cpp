#include "cli/binary_fixture.hpp"
#include "conversation/chat_line.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace zylin::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

class a_chat : public binary_fixture {
 protected:
  int chat(const std::string& lines, std::vector<std::string> more = {}, const variables& environment = {}) {
    const std::string file = folder_ + "/script.txt";
    std::ofstream(file) << lines;
    std::vector<std::string> arguments = {"chat", "--script", file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments, environment);
  }
};

TEST_F(a_chat, books_without_an_account_and_shows_the_booking) {
  ASSERT_EQ(chat("I'd like a general consultation tomorrow at three, my name is Ravi\nyes\nno\n"), 0) << output;
  EXPECT_THAT(output, HasSubstr("HealthFirst Clinic"));
  EXPECT_THAT(output, HasSubstr("you: yes\nZylin: It's booked. You'll get it in writing. Anything else?"));
  EXPECT_THAT(output, HasSubstr("oodbye"));
  EXPECT_THAT(output, ContainsRegex("Bookings of \\+14155550123:\n  [A-Z0-9]{6}  confirmed  20..-..-.. 15:00  General "
                                    "consultation, for Ravi\n"));
  EXPECT_THAT(output, HasSubstr("To +14155550123, booking_confirmation:"));
  EXPECT_FALSE(std::filesystem::exists(folder_ + "/data")) << "nothing stays";
}

TEST_F(a_chat, goes_on_in_writing_after_a_hang_up) {
  ASSERT_EQ(
      chat("a dental cleaning tomorrow at ten, I'm Anna\n/hangup\n/later 2h\nYES\n", {"--caller", "+14155550177"}), 0)
      << output;
  EXPECT_THAT(output, HasSubstr("what comes now is written"));
  EXPECT_THAT(output, ContainsRegex("Bookings of \\+14155550177:\n  [A-Z0-9]{6}  confirmed  .* 10:00  Dental"));
}

TEST_F(a_chat, takes_keys_and_silence) {
  ASSERT_EQ(chat("I need a general consultation\n/silence\nblah blah\nmumble grumble\n/keys 1\n"), 0) << output;
  EXPECT_THAT(output, HasSubstr("press 1 for tomorrow"));
  EXPECT_THAT(output, HasSubstr("No bookings of"));
}

TEST_F(a_chat, speaks_another_language) {
  ASSERT_EQ(chat("Guten Tag, ich brauche einen Termin\n", {"--language", "de"}), 0) << output;
  EXPECT_THAT(output, ContainsRegex("Zylin: .*(Wofür|Was darf|Worum|möchten)")) << output;
  EXPECT_EQ(chat("hello\n", {"--language", "xx"}), 2);
  EXPECT_THAT(output, HasSubstr("does not speak 'xx'"));
}

TEST_F(a_chat, uses_the_configured_business) {
  const std::string file = folder_ + "/business.json";
  std::ofstream(file) << R"({"name": "Hair by Mo", "services": [{"name": "Haircut", "minutes": 30}],
    "hours": {"monday": [["08:00", "20:00"]], "tuesday": [["08:00", "20:00"]], "wednesday": [["08:00", "20:00"]],
    "thursday": [["08:00", "20:00"]], "friday": [["08:00", "20:00"]], "saturday": [["08:00", "20:00"]],
    "sunday": [["08:00", "20:00"]]}, "staff": [{"name": "Mo", "services": ["Haircut"]}]})";
  ASSERT_EQ(chat("a haircut tomorrow at noon, I'm Ravi\nyes\n", {}, {{"BUSINESS_CONFIG", file}}), 0) << output;
  EXPECT_THAT(output, HasSubstr("Hair by Mo (from BUSINESS_CONFIG"));
  EXPECT_THAT(output, HasSubstr("12:00  Haircut with Mo, for Ravi"));
}

TEST_F(a_chat, refuses_what_cannot_be_meant) {
  EXPECT_EQ(chat("/dance\n"), 2);
  EXPECT_THAT(output, HasSubstr("'/dance': /keys 1"));
  EXPECT_EQ(chat("hello\n", {"--caller", "nobody"}), 2);
  EXPECT_EQ(run({"chat", "--script", folder_ + "/missing.txt"}), 2);
  EXPECT_THAT(output, HasSubstr("cannot read"));
}

TEST(a_line_of_a_chat, is_words_or_a_command) {
  EXPECT_EQ(cli::read_chat_line("  tomorrow at three ")->turn->words, "tomorrow at three");
  EXPECT_EQ(cli::read_chat_line("")->turn->kind, domain::turn_kind::silence);
  EXPECT_EQ(cli::read_chat_line("/keys 12#")->turn->words, "12#");
  EXPECT_EQ(cli::read_chat_line("/hangup")->turn->kind, domain::turn_kind::hangup);
  EXPECT_EQ(cli::read_chat_line("/later 90m")->later, std::chrono::minutes(90));
  EXPECT_EQ(cli::read_chat_line("/later 2h")->later, std::chrono::hours(2));
  EXPECT_EQ(cli::read_chat_line("/later 3d")->later, std::chrono::hours(72));
  for (const char* const wrong :
       {"/keys", "/keys one", "/later", "/later 2", "/later 0h", "/later 367d", "/later -1h", "/silence now", "/"}) {
    EXPECT_FALSE(cli::read_chat_line(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace zylin::test
