#include "rate_limit.hpp"

#include <gtest/gtest.h>

namespace zylin::http {
namespace {

using std::chrono::seconds;
constexpr time_point start{std::chrono::hours(500'000)};

int allowed_of(rate_limit& limit, std::string_view key, time_point at, int tries) {
  int allowed = 0;
  for (int i = 0; i < tries; ++i) {
    allowed += limit.allow(key, at) ? 1 : 0;
  }
  return allowed;
}

TEST(rate_limit, lets_a_minutes_worth_through_at_once_and_then_one_by_one) {
  rate_limit limit(10);
  EXPECT_EQ(allowed_of(limit, "a", start, 30), 10);
  EXPECT_EQ(allowed_of(limit, "a", start + seconds(5), 5), 0);
  EXPECT_EQ(allowed_of(limit, "a", start + seconds(6), 5), 1);
  EXPECT_EQ(allowed_of(limit, "a", start + seconds(18), 5), 2);
  EXPECT_EQ(allowed_of(limit, "a", start + seconds(600), 30), 10);
}

TEST(rate_limit, counts_every_caller_alone) {
  rate_limit limit(2);
  EXPECT_EQ(allowed_of(limit, "a", start, 5), 2);
  EXPECT_EQ(allowed_of(limit, "b", start, 5), 2);
}

TEST(rate_limit, is_off_at_zero) {
  rate_limit limit(0);
  EXPECT_EQ(allowed_of(limit, "a", start, 1'000), 1'000);
}

TEST(rate_limit, neither_drains_nor_sticks_when_the_clock_is_set_back) {
  rate_limit limit(2);
  EXPECT_EQ(allowed_of(limit, "a", start, 1), 1);
  EXPECT_EQ(allowed_of(limit, "a", start - seconds(3'600), 5), 1);
  EXPECT_EQ(allowed_of(limit, "a", start - seconds(3'600) + seconds(60), 5), 2);
}

TEST(rate_limit, forgets_full_buckets_first_when_too_many_keys_are_held) {
  rate_limit limit(1, 2);
  EXPECT_TRUE(limit.allow("a", start));
  EXPECT_TRUE(limit.allow("b", start + seconds(50)));
  EXPECT_TRUE(limit.allow("c", start + seconds(61)));  // "a" is full again and makes room
  EXPECT_FALSE(limit.allow("b", start + seconds(61)));
  EXPECT_FALSE(limit.allow("c", start + seconds(61)));
}

TEST(rate_limit, refuses_no_new_caller_while_it_cannot_remember_more) {
  rate_limit limit(1, 2);
  EXPECT_TRUE(limit.allow("a", start));
  EXPECT_TRUE(limit.allow("b", start));
  EXPECT_TRUE(limit.allow("c", start));
  EXPECT_TRUE(limit.allow("c", start));
  EXPECT_FALSE(limit.allow("a", start));
}

}  // namespace
}  // namespace zylin::http
