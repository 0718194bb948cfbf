#include "crash/killable_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr const char* deadly_step = "transcribe:begin";

std::vector<domain::message> to(const rows& left, const std::string& number) {
  std::vector<domain::message> found = left.messages;
  std::erase_if(found, [&](const domain::message& each) { return each.to != number; });
  return found;
}

TEST(a_recording, that_ends_the_program_again_and_again_is_given_up_and_a_person_takes_over) {
  killable_system system;
  system.start(deadly_step);
  auto placed = system.call(caller_number, "My name is Anna Schmidt. Are you open on Saturdays?");
  int deaths = 0;
  while (deaths <= domain::most_interruptions && system.wait_for_death_or_end()) {
    system.kill();
    ++deaths;
    system.start(deadly_step);
  }
  EXPECT_EQ(deaths, domain::most_interruptions);
  ASSERT_TRUE(placed.get());
  const rows left = system.wait_until_settled();
  ASSERT_THAT(left.jobs, SizeIs(1));
  EXPECT_EQ(left.jobs[0].state, domain::job_state::dead);
  EXPECT_THAT(left.jobs[0].last_error, HasSubstr("10 times in a row at step transcribe"));
  EXPECT_EQ(left.calls[0].outcome, domain::call_outcome::handed_over);
  EXPECT_THAT(to(left, "+14155550199"), SizeIs(1)) << "the owner is told";
  EXPECT_THAT(to(left, caller_number), SizeIs(1)) << "and the caller";

  system.kill();
  system.start();
  EXPECT_EQ(system.run({"jobs", "retry", "1"}), 0);
  const rows revived = system.wait_until_settled();
  EXPECT_EQ(revived.jobs[0].state, domain::job_state::done) << revived.jobs[0].last_error;
  EXPECT_EQ(revived.jobs[0].interruptions, 0);
  EXPECT_TRUE(system.stop());
  EXPECT_EQ(system.integrity(), "ok");
}

TEST(a_recording, that_ends_the_program_takes_no_other_with_it) {
  killable_system system;
  system.start(deadly_step);
  constexpr int callers = 4;
  for (int number = 0; number < callers; ++number) {
    system.call("+1415555020" + std::to_string(number), "Are you open on Saturdays?");
  }
  for (int death = 0; death < 2 * domain::suspicious_interruptions; ++death) {
    ASSERT_TRUE(system.wait_for_death_or_end());
    system.kill();
    system.start(deadly_step);
  }
  system.kill();
  const rows during = system.look();
  const auto often = std::count_if(during.jobs.begin(), during.jobs.end(), [](const domain::job& each) {
    return each.interruptions > domain::suspicious_interruptions + 1;
  });
  EXPECT_LE(often, 1) << "suspects run one at a time";
  system.start();
  for (const domain::job& each : system.wait_until_settled().jobs) {
    EXPECT_EQ(each.state, domain::job_state::done) << each.last_error;
  }
  EXPECT_TRUE(system.stop());
}

}  // namespace
}  // namespace zylin::test
