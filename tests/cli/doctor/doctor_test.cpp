#include "cli/binary_fixture.hpp"
#include "cli/external_services.hpp"
#include "support/source_folder.hpp"
#include "zylin/core/date_text.hpp"

#include <gmock/gmock.h>

#include <csignal>
#include <fstream>

namespace zylin::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class zylin_doctor : public binary_fixture {
 protected:
  static sim::stand_in_twilio_options set_up() {
    sim::stand_in_twilio_options twilio;
    twilio.phone_number = "+14155550100";
    twilio.voice_url = "https://phone.example.org/api/twilio/voice";
    twilio.status_callback = "https://phone.example.org/api/twilio/status";
    return twilio;
  }
};

TEST_F(zylin_doctor, finds_nothing_wrong_where_all_is_set_up) {
  external_services world(set_up(), {});
  EXPECT_EQ(run({"doctor"}, world.settings()), 0) << output;
  EXPECT_THAT(output, AllOf(HasSubstr("ok      Twilio: the credentials work"), HasSubstr("ok      voice webhook"),
                            HasSubstr("ok      OpenAI"), HasSubstr("Nothing failed"), Not(HasSubstr("FAILED"))));
  EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(folder_) / "data")) << "it only looks";
}

TEST_F(zylin_doctor, has_nothing_against_the_example_of_a_business) {
  external_services world(set_up(), {});
  std::map<std::string, std::string> settings = world.settings();
  settings["BUSINESS_CONFIG"] = source_folder() + "/config/business.example.json";
  EXPECT_EQ(run({"doctor"}, settings), 0) << output;
  EXPECT_THAT(output, AllOf(HasSubstr("\"HealthFirst Clinic\", times in Asia/Kolkata"), HasSubstr("Nothing failed"),
                            Not(HasSubstr("calendar")), Not(HasSubstr("warning business"))));
}

TEST_F(zylin_doctor, may_look_while_the_server_runs) {
  external_services world(set_up(), {});
  child_process server(command({"serve"}), world.settings(), folder_);
  ASSERT_TRUE(world.connect(server)) << server.output();
  EXPECT_EQ(run({"doctor"}, world.settings()), 0) << output;
  EXPECT_THAT(output, HasSubstr("data/zylin.db is sound"));
}

TEST_F(zylin_doctor, and_the_report_warn_of_models_that_end_or_are_missing) {
  const auto end = std::chrono::floor<std::chrono::days>(system_clock().now()) + std::chrono::days(30);
  const std::string day = *format_date(std::chrono::year_month_day(end));
  sim::stand_in_openai_options openai;
  openai.models.push_back({"ending", day, {}, {}});
  external_services world(set_up(), openai);
  std::map<std::string, std::string> settings = world.settings();
  settings["OPENAI_MODEL"] = "gone, ending, gpt-6-luna";
  {
    child_process server(command({"serve"}), settings, folder_);
    ASSERT_TRUE(world.connect(server)) << server.output();
    ASSERT_TRUE(world.call("Do you have parking?", "+14155550123").get());
    ASSERT_TRUE(server.wait_for_output("model gone (OPENAI_MODEL) is not there: calls go on with ending"));
    ASSERT_TRUE(server.wait_for_output("the shutdown date of ending (OPENAI_MODEL) is " + day));
    server.signal(SIGTERM);
    ASSERT_EQ(server.wait(), 0);
  }
  EXPECT_EQ(run({"doctor"}, settings), 0) << output;
  EXPECT_THAT(output, AllOf(HasSubstr("warning OpenAI: the shutdown date of ending (OPENAI_MODEL) is " + day +
                                      ": calls go on with gpt-6-luna"),
                            HasSubstr("does not list the model gone"),
                            HasSubstr("the server was told by the provider: gone (OPENAI_MODEL) is not there")));
  settings["OPENAI_MODEL"] = "gpt-6-luna";
  EXPECT_EQ(run({"doctor"}, settings), 0) << output;
  EXPECT_THAT(output, Not(HasSubstr("gone"))) << "it is not configured any more";
  EXPECT_EQ(run({"report"}, settings), 0) << output;
  EXPECT_THAT(output, AllOf(HasSubstr("gone is not there: calls go on with ending"),
                            HasSubstr("the shutdown date of ending is " + day + ": calls go on with gpt-6-luna")));
}

TEST_F(zylin_doctor, names_the_webhook_that_points_elsewhere) {
  sim::stand_in_twilio_options twilio = set_up();
  twilio.voice_url = "https://demo.twilio.com/welcome/voice/";
  external_services world(twilio, {});
  EXPECT_EQ(run({"doctor"}, world.settings()), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("FAILED  voice webhook: Twilio calls https://demo.twilio.com/welcome/voice/"),
                            HasSubstr("POST https://phone.example.org/api/twilio/voice"), HasSubstr("1 failed")));
}

TEST_F(zylin_doctor, names_a_number_that_is_not_the_accounts) {
  external_services world({}, {});
  EXPECT_EQ(run({"doctor"}, world.settings()), 1);
  EXPECT_THAT(output, HasSubstr("no number of this account"));
}

TEST_F(zylin_doctor, names_credentials_that_are_refused_and_shows_none) {
  sim::stand_in_openai_options strict;
  strict.only_key = "sk-right";
  external_services world(set_up(), strict);
  variables settings = world.settings();
  settings["TWILIO_AUTH_TOKEN"] = "wrongcanarywrongcanary";
  EXPECT_EQ(run({"doctor"}, settings), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("FAILED  Twilio"), HasSubstr("check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"),
                            HasSubstr("FAILED  OpenAI"), HasSubstr("2 failed"), Not(HasSubstr("canary"))));
}

TEST_F(zylin_doctor, asks_the_second_provider_too) {
  external_services world(set_up(), {});
  variables settings = world.settings();
  settings["OPENAI_FALLBACK_BASE_URL"] = "http://127.0.0.1:1/v1";
  EXPECT_EQ(run({"doctor"}, settings), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("FAILED  second provider"), HasSubstr("ok      OpenAI")));
}

TEST_F(zylin_doctor, asks_nobody_where_it_is_told_so) {
  variables settings = good_settings();
  settings["TWILIO_API_BASE_URL"] = "http://127.0.0.1:1";
  EXPECT_EQ(run({"doctor", "--offline"}, settings), 0) << output;
  EXPECT_THAT(output, HasSubstr("were not asked"));
}

TEST_F(zylin_doctor, names_a_damaged_database) {
  std::filesystem::create_directory(std::filesystem::path(folder_) / "data");
  std::ofstream(std::filesystem::path(folder_) / "data/zylin.db") << std::string(5000, 'x');
  EXPECT_EQ(run({"doctor", "--offline"}, good_settings()), 1);
  EXPECT_THAT(output, HasSubstr("FAILED  database"));
}

TEST_F(zylin_doctor, exits_with_2_where_settings_are_wrong) {
  variables settings = good_settings();
  settings["TWILIO_ACCOUNT_SID"] = "AC123";
  settings.erase("PUBLIC_URL");
  EXPECT_EQ(run({"doctor"}, settings), 2);
  EXPECT_THAT(output, AllOf(HasSubstr("TWILIO_ACCOUNT_SID"), HasSubstr("PUBLIC_URL")));
}

}  // namespace
}  // namespace zylin::test
