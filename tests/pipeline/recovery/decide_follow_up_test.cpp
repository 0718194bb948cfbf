#include "pipeline/recovery/missed_calls.hpp"

#include "pipeline/clinic.hpp"

#include <gtest/gtest.h>

namespace zylin::recovery {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using test::friday_morning;

missed_call_times after(milliseconds since_end, std::optional<time_point> seen_until) {
  return {test::friday_morning, test::friday_morning + since_end, minutes(2), true, seen_until};
}

missed_call_times after(milliseconds since_end) {
  return after(since_end, test::friday_morning + since_end);
}

TEST(a_missed_call, waits_for_its_delay) {
  EXPECT_EQ(decide_follow_up(after(milliseconds(0))), follow_up_step::wait);
  EXPECT_EQ(decide_follow_up(after(minutes(2) - milliseconds(1))), follow_up_step::wait);
  EXPECT_EQ(decide_follow_up(after(minutes(2))), follow_up_step::write);
  EXPECT_EQ(decide_follow_up(after(-minutes(5))), follow_up_step::wait) << "the clock was put back";
}

TEST(a_missed_call, is_forgotten_after_a_day) {
  EXPECT_EQ(decide_follow_up(after(hours(24))), follow_up_step::write);
  EXPECT_EQ(decide_follow_up(after(hours(24) + milliseconds(1))), follow_up_step::forget);
  EXPECT_EQ(decide_follow_up(after(hours(24 * 400), std::nullopt)), follow_up_step::forget);
}

TEST(a_missed_call, waits_until_lost_webhooks_were_looked_for_some_time_after_it) {
  EXPECT_EQ(decide_follow_up(after(minutes(3), std::nullopt)), follow_up_step::wait);
  EXPECT_EQ(decide_follow_up(after(minutes(3), test::friday_morning)), follow_up_step::wait);
  EXPECT_EQ(decide_follow_up(after(minutes(3), test::friday_morning + minutes(1) - milliseconds(1))),
            follow_up_step::wait);
  EXPECT_EQ(decide_follow_up(after(minutes(3), test::friday_morning + minutes(1))), follow_up_step::write);
  EXPECT_EQ(decide_follow_up(after(minutes(3), test::friday_morning + minutes(4))), follow_up_step::wait)
      << "with a fast clock";
}

TEST(a_missed_call, waits_for_a_search_that_fails_ten_minutes_and_for_none_that_is_off) {
  EXPECT_EQ(decide_follow_up(after(minutes(12) - milliseconds(1), std::nullopt)), follow_up_step::wait);
  EXPECT_EQ(decide_follow_up(after(minutes(12), std::nullopt)), follow_up_step::write);
  missed_call_times unswept = after(minutes(2), std::nullopt);
  unswept.sweeping = false;
  EXPECT_EQ(decide_follow_up(unswept), follow_up_step::write);
}

}  // namespace
}  // namespace zylin::recovery
