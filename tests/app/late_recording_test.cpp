#include "app/running_system.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace zylin::test {
namespace {

/// Work on the only recording takes seconds, while the alarm's limit is a tenth of one.
TEST(a_late_recording, is_shown_and_told_to_the_owner_while_work_goes_on) {
  system_options options;
  options.openai.reply_delay = std::chrono::seconds{2};
  options.adjust = [](config::settings& how) { how.pipeline.queue_age_alarm = std::chrono::milliseconds{100}; };
  running_system system(std::move(options));
  const std::string sid = system.call("My name is Anna Schmidt, please book me in tomorrow at 3 PM.");
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  EXPECT_EQ(system.get("/readyz").status, 200);
  EXPECT_NE(system.get("/readyz").body.find("\"late\":true"), std::string::npos);
  EXPECT_NE(system.get("/metrics").body.find("zylin_queue_age_alarm 1"), std::string::npos);
  EXPECT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  const std::vector<domain::message> sent = system.messages();
  EXPECT_EQ(std::count_if(sent.begin(), sent.end(),
                          [](const domain::message& each) { return each.kind == domain::message_kind::owner_notice; }),
            1);
}

}  // namespace
}  // namespace zylin::test
