#include "zylin/domain/token_bucket.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

constexpr time_point start{1'800'000'000'000ms};

TEST(token_bucket, lets_a_seconds_worth_go_at_once_and_then_its_rate) {
  token_bucket bucket(20);
  EXPECT_EQ(bucket.available(start), 20U);
  bucket.take(20);
  EXPECT_EQ(bucket.available(start), 0U);
  EXPECT_EQ(bucket.next(start), start + 50ms);
  EXPECT_EQ(bucket.available(start + 49ms), 0U);
  EXPECT_EQ(bucket.available(start + 50ms), 1U);
  EXPECT_EQ(bucket.available(start + 500ms), 10U);
  EXPECT_EQ(bucket.available(start + 1h), 20U) << "no more is saved";
}

TEST(token_bucket, never_exceeds_its_rate_over_a_long_time) {
  for (const int rate : {1, 3, 7, 20, 80, 1'000}) {
    token_bucket bucket(rate);
    std::size_t sent = 0;
    for (auto passed = 0ms; passed < 10s; passed += 7ms) {
      const std::size_t now = bucket.available(start + passed);
      bucket.take(now);
      sent += now;
    }
    EXPECT_LE(sent, static_cast<std::size_t>(rate) * 11);
    EXPECT_GE(sent, static_cast<std::size_t>(rate) * 10);
  }
}

TEST(token_bucket, says_when_the_next_may_go) {
  token_bucket bucket(3);
  EXPECT_EQ(bucket.next(start), start);
  bucket.take(3);
  const time_point next = bucket.next(start);
  EXPECT_EQ(bucket.available(next - 1ms), 0U);
  EXPECT_EQ(bucket.available(next), 1U);
}

TEST(token_bucket, survives_a_clock_that_is_set_back) {
  token_bucket bucket(1);
  bucket.take(bucket.available(start));
  EXPECT_EQ(bucket.available(start - 1h), 0U);
  EXPECT_EQ(bucket.available(start - 1h + 1s), 1U);
}

}  // namespace
}  // namespace zylin::domain
