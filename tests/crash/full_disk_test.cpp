#include "crash/killable_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::test {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(a_full_disk, is_never_answered_with_a_false_promise_and_heals_without_a_restart) {
  killable_system system;
  system.start();
  ASSERT_EQ(system.get("/readyz").status, 200);
  system.fill_disk();
  EXPECT_EQ(system.get("/readyz").status, 503);
  EXPECT_THAT(system.get("/readyz").body, AllOf(HasSubstr("make room"), HasSubstr("no restart is needed")));

  auto placed = system.call("+14155550123", booking_request);
  ASSERT_TRUE(system.wait_for_log("heard an apology"));
  ASSERT_TRUE(system.wait_for_log("make room on its disk"));
  ASSERT_TRUE(system.wait_for_log("a recording of call"));
  EXPECT_THAT(system.first_answers_to("/recording/", 3), AllOf(SizeIs(3), Each(Ge(500))));
  EXPECT_THAT(system.look().jobs, IsEmpty());

  system.empty_disk();
  const result<sim::finished_call> finished = placed.get();
  ASSERT_TRUE(finished) << finished.error().message();
  EXPECT_THAT(finished->heard, Contains(HasSubstr("technical problem")));
  const rows left = system.wait_until_settled();
  ASSERT_THAT(left.jobs, SizeIs(1));
  EXPECT_EQ(left.jobs[0].state, domain::job_state::done) << left.jobs[0].last_error;
  EXPECT_THAT(left.bookings, SizeIs(1));
  EXPECT_THAT(system.twilio().messages(), SizeIs(1));
  EXPECT_EQ(system.get("/readyz").status, 200);
  EXPECT_TRUE(system.stop());
  EXPECT_EQ(system.integrity(), "ok");
}

TEST(a_full_disk, in_the_middle_of_the_work_loses_and_doubles_nothing) {
  killable_system system;
  system.start();
  auto placed = system.call("+14155550123", booking_request);
  ASSERT_TRUE(system.wait_for_log("download done"));
  system.fill_disk();
  EXPECT_EQ(system.get("/readyz").status, 503);
  system.empty_disk();
  ASSERT_TRUE(placed.get());
  const rows left = system.wait_until_settled();
  ASSERT_THAT(left.jobs, SizeIs(1));
  EXPECT_EQ(left.jobs[0].state, domain::job_state::done) << left.jobs[0].last_error;
  EXPECT_THAT(left.bookings, SizeIs(1));
  EXPECT_THAT(system.twilio().messages(), SizeIs(1));
  EXPECT_TRUE(system.stop());
  EXPECT_EQ(system.integrity(), "ok");
}

}  // namespace
}  // namespace zylin::test
