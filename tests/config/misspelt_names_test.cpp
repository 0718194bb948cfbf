#include "example_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::config {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> warnings_of(const environment& values) {
  return std::get<settings>(parse_settings(values, settings_scope::local)).warnings;
}

std::vector<std::string> warnings_of_file(std::string_view text) {
  auto warnings = warnings_of(*environment::parse(text, ".env"));
  std::erase_if(warnings, [](const std::string& line) { return !line.starts_with("the .env file"); });
  return warnings;
}

TEST(misspelt_names, draw_a_warning_that_names_the_nearest_known_one) {
  EXPECT_THAT(warnings_of_file("TWILIO_AUTH_TOKN=x\nTWILO_ACCOUNT_SID=x\njob_max_attempts=1\n"),
              ElementsAre("the .env file sets \"TWILIO_AUTH_TOKN\", which is not known: is TWILIO_AUTH_TOKEN meant?",
                          "the .env file sets \"TWILO_ACCOUNT_SID\", which is not known: is TWILIO_ACCOUNT_SID meant?",
                          "the .env file sets \"job_max_attempts\", which is not known: is JOB_MAX_ATTEMPTS meant?"));
}

TEST(misspelt_names, are_looked_for_behind_our_prefixes_and_near_our_names) {
  EXPECT_THAT(warnings_of_file("ZYLIN_NO_IDEA=x\n"), testing::SizeIs(1));
  EXPECT_THAT(warnings_of_file("PATH=x\nHTTPS_PROXY=x\nTZ=x\nDATABASE_PATH=x\n"), IsEmpty());
}

TEST(misspelt_names, do_not_matter_in_the_process_environment) {
  const std::map<std::string, std::string> given = {{"TWILIO_AUTH_TOKN", "x"}};
  auto warnings = warnings_of(environment(given));
  std::erase_if(warnings, [](const std::string& line) { return line.find("TOKN") == std::string::npos; });
  EXPECT_THAT(warnings, IsEmpty());
}

}  // namespace
}  // namespace zylin::config
