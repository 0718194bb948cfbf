#include "variables.hpp"

#include "example_settings.hpp"
#include "support/source_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace zylin::config {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;

std::string file_text(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(test::source_folder() + "/" + name).rdbuf();
  return text.str();
}

environment example_environment() {
  return *environment::parse(file_text(".env.example"), ".env.example");
}

/// The variables that it sets.
test::values example_values() {
  const environment example = example_environment();
  test::values set;
  for (const std::string& name : example.names_in_file()) {
    if (const std::optional<std::string_view> value = example.get(name)) {
      set.emplace(name, *value);
    }
  }
  return set;
}

TEST(env_example, names_exactly_the_variables_that_are_read) {
  const auto known = known_variables();
  EXPECT_EQ(example_environment().names_in_file(), std::set<std::string>(known.begin(), known.end()));
}

TEST(env_example, works_once_its_blanks_are_filled_in) {
  test::values filled = example_values();
  for (const auto& [name, value] : test::serve_values()) {
    EXPECT_FALSE(filled.contains(name)) << "a value someone would have to notice and replace";
    filled[name] = value;
  }
  EXPECT_THAT(test::mistakes(filled), IsEmpty());
}

TEST(env_example, shows_the_defaults) {
  const settings from_example = test::checked(test::with(example_values(), test::serve_values()));
  const settings built_in = test::checked(test::serve_values());
  EXPECT_EQ(from_example.openai.models, built_in.openai.models);
  EXPECT_EQ(from_example.openai.transcribe_models, built_in.openai.transcribe_models);
  EXPECT_EQ(from_example.openai.base_url, built_in.openai.base_url);
  EXPECT_EQ(from_example.twilio.api_base_url, built_in.twilio.api_base_url);
  EXPECT_EQ(from_example.server.listen_host, built_in.server.listen_host);
  EXPECT_EQ(from_example.server.listen_port, built_in.server.listen_port);
  EXPECT_EQ(from_example.server.voice_rate_limit_per_minute, built_in.server.voice_rate_limit_per_minute);
  EXPECT_EQ(from_example.server.shutdown_grace, built_in.server.shutdown_grace);
  EXPECT_EQ(from_example.pipeline.job_retry_base, built_in.pipeline.job_retry_base);
  EXPECT_EQ(from_example.pipeline.job_max_attempts, built_in.pipeline.job_max_attempts);
  EXPECT_EQ(from_example.pipeline.recording_retry_base, built_in.pipeline.recording_retry_base);
  EXPECT_EQ(from_example.pipeline.upstream_timeout, built_in.pipeline.upstream_timeout);
  EXPECT_EQ(from_example.pipeline.reconcile_delay, built_in.pipeline.reconcile_delay);
  EXPECT_EQ(from_example.pipeline.sweep_interval, built_in.pipeline.sweep_interval);
  EXPECT_EQ(from_example.pipeline.missed_call_delay, built_in.pipeline.missed_call_delay);
  EXPECT_EQ(from_example.database_path, built_in.database_path);
}

TEST(documentation, explains_every_variable) {
  const std::string page = file_text("docs/configuration.md");
  for (const std::string_view name : known_variables()) {
    EXPECT_THAT(page, HasSubstr("`" + std::string(name) + "`"));
  }
}

TEST(documentation, shows_mistakes_as_they_are_printed) {
  const std::string page = file_text("docs/configuration.md");
  const auto lines = test::mistakes({{"TWILIO_ACCOUNT_SID", "AC12345"},
                                     {"TWILIO_AUTH_TOKEN", "oops a blank"},
                                     {"TWILIO_PHONE_NUMBER", "+14155550123"},
                                     {"PUBLIC_URL", "your-domain.com"},
                                     {"ZYLIN_LISTEN", "0.0.0.0:8000"},
                                     {"TWILIO_VALIDATE_SIGNATURES", "false"},
                                     {"JOB_MAX_ATTEMPTS", "0"},
                                     {"BUSINESS_CONFIG", test::example_business}});
  EXPECT_THAT(lines, testing::SizeIs(7));
  for (const std::string& line : lines) {
    EXPECT_THAT(page, HasSubstr("\n" + line + "\n"));
  }
}

TEST(documentation, explains_every_key_of_the_business_file) {
  const std::string page = file_text("docs/configuration.md");
  for (const std::string_view key : {"name",
                                     "type",
                                     "address",
                                     "phone",
                                     "time_zone",
                                     "region",
                                     "language",
                                     "languages",
                                     "voice",
                                     "voices",
                                     "greeting",
                                     "greetings",
                                     "greetings.closed",
                                     "recording_notice",
                                     "hours",
                                     "closures",
                                     "special_days",
                                     "services",
                                     "services[].name",
                                     "services[].minutes",
                                     "services[].buffer_minutes",
                                     "services[].capacity",
                                     "services[].price",
                                     "services[].also",
                                     "services[].resources",
                                     "services[].min_notice_minutes",
                                     "staff",
                                     "staff[].name",
                                     "staff[].also",
                                     "staff[].services",
                                     "staff[].hours",
                                     "staff[].closures",
                                     "staff[].absences",
                                     "staff[].calendar",
                                     "resources",
                                     "resources[].name",
                                     "resources[].count",
                                     "booking.at_once",
                                     "faq[].question",
                                     "faq[].answer",
                                     "booking.slot_step_minutes",
                                     "booking.min_notice_minutes",
                                     "booking.horizon_days",
                                     "missed_call_follow_up",
                                     "daily_report",
                                     "emergency_words",
                                     "emergency_number",
                                     "phone_mode",
                                     "conversation",
                                     "conversation.listen",
                                     "conversation.max_turns",
                                     "conversation.max_minutes",
                                     "conversation.turn_patience_ms",
                                     "conversation.text_replies",
                                     "conversation.alert_repeat_minutes",
                                     "templates",
                                     "templates.*.content_sid",
                                     "templates.*.languages",
                                     "templates.*.variables"}) {
    EXPECT_THAT(page, HasSubstr("| `" + std::string(key) + "`")) << key;
  }
}

}  // namespace
}  // namespace zylin::config
