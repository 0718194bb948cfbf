#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::StartsWith;

TEST(the_daily_report, reaches_the_owner_once_however_often_the_server_starts) {
  system_options options;
  options.adjust = [](config::settings& settings) { settings.business.daily_report = std::chrono::minutes(0); };
  running_system system(std::move(options));
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  const std::vector<sim::accepted_message> sent = system.twilio().messages();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].to, "whatsapp:+14155550199");
  EXPECT_THAT(sent[0].body, StartsWith("HealthFirst Clinic, "));
  EXPECT_THAT(sent[0].body, HasSubstr("Today: no bookings"));
  for (int start = 0; start < 3; ++start) {
    system.stop();
    system.start();
    EXPECT_EQ(system.get("/healthz").status, 200);
  }
  system.stop();
  EXPECT_THAT(system.messages(), SizeIs(1));
  system.start();
}

}  // namespace
}  // namespace zylin::test
