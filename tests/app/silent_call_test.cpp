#include "app/running_system.hpp"

#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::test {
namespace {

using ::testing::IsEmpty;

TEST(a_silent_call, costs_nothing_and_its_caller_is_told) {
  running_system system;
  const std::string sid = system.call("");
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(system.openai().requests_by_key(), IsEmpty());
  ASSERT_EQ(system.calls().size(), 1U);
  EXPECT_EQ(system.calls().front().transcript, "");
  EXPECT_EQ(system.calls().front().reply, domain::texts::nothing_heard({system.settings().business, "en"}));
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::handed_over) << "a person may call back";
}

TEST(a_silent_call, is_none_where_somebody_speaks_though_the_recogniser_hears_thank_you) {
  system_options options;
  options.openai.hears = "Thank you.";
  running_system system(std::move(options));
  const std::string sid = system.call("Thank you so much for your help.");
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_EQ(system.calls().front().transcript, "Thank you.");
}

}  // namespace
}  // namespace zylin::test
