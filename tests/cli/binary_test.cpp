#include "cli/binary_fixture.hpp"

#include <gmock/gmock.h>

#include <csignal>

namespace zylin::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class the_binary : public binary_fixture {};

TEST_F(the_binary, tells_its_version) {
  EXPECT_EQ(run({"--version"}), 0);
  EXPECT_THAT(output, HasSubstr("zylin "));
}

TEST_F(the_binary, names_every_wrong_setting_at_once_and_exits_with_2) {
  variables settings = good_settings();
  settings["TWILIO_ACCOUNT_SID"] = "AC123";
  settings["PUBLIC_URL"] = "phone.example.org";
  settings.erase("TWILIO_AUTH_TOKEN");
  EXPECT_EQ(run({"serve"}, settings), 2);
  EXPECT_THAT(output, AllOf(HasSubstr("TWILIO_ACCOUNT_SID"), HasSubstr("PUBLIC_URL"), HasSubstr("TWILIO_AUTH_TOKEN")));
}

TEST_F(the_binary, refuses_what_it_does_not_know_with_2) {
  EXPECT_EQ(run({"sirve"}), 2);
  EXPECT_EQ(run({"simulate", "--calls", "0"}), 2);
  EXPECT_EQ(run({"send", "+14155550123"}), 2);
}

TEST_F(the_binary, serves_by_default_until_sigterm_and_leaves_with_0) {
  child_process server(command({}), good_settings(), folder_);
  ASSERT_TRUE(server.wait_for_output("listening on 127.0.0.1:")) << server.output();
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
  EXPECT_THAT(server.output(), HasSubstr("stopped"));
}

TEST_F(the_binary, never_logs_a_secret) {
  variables settings = good_settings();
  settings["LOG_LEVEL"] = "trace";
  child_process server(command({"serve"}), settings, folder_);
  ASSERT_TRUE(server.wait_for_output("listening on"));
  server.signal(SIGINT);
  EXPECT_EQ(server.wait(), 0);
  EXPECT_THAT(server.output(), AllOf(Not(HasSubstr("sk-canary")), Not(HasSubstr("f00dfeed"))));
}

TEST_F(the_binary, refuses_to_start_a_second_server_on_the_same_database) {
  child_process server(command({"serve"}), good_settings(), folder_);
  ASSERT_TRUE(server.wait_for_output("listening on"));
  EXPECT_EQ(run({"serve"}, good_settings()), 1);
  EXPECT_THAT(output, HasSubstr("uses this database"));
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
}

TEST_F(the_binary, lists_while_a_server_runs) {
  child_process server(command({"serve"}), good_settings(), folder_);
  ASSERT_TRUE(server.wait_for_output("listening on"));
  for (const char* listing : {"calls", "bookings", "messages", "jobs"}) {
    EXPECT_EQ(run({listing, "--json"}), 0) << listing;
    EXPECT_EQ(output, "[]\n") << listing;
  }
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
}

TEST_F(the_binary, simulates_a_call_to_its_booking_and_whatsapp_text) {
  EXPECT_EQ(run({"simulate"}), 0);
  EXPECT_THAT(output, AllOf(HasSubstr("Booking "), HasSubstr("WhatsApp to +14155550123"), HasSubstr("delivered")));
}

TEST_F(the_binary, leaves_nothing_behind_when_a_simulation_is_interrupted) {
  const variables temporary{{"TMPDIR", folder_}};
  child_process simulation(command({"simulate", "--calls", "200"}), temporary, folder_);
  ASSERT_TRUE(simulation.wait_for_output("200")) << simulation.output();
  simulation.signal(SIGINT);
  EXPECT_EQ(simulation.wait(), 130);
  EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

}  // namespace
}  // namespace zylin::test
