#include "pipeline/engine/retry_policy.hpp"

#include "pipeline/every_errc.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace zylin::engine {
namespace {

using namespace std::chrono_literals;

constexpr double nearly_one = 0.999999;
constexpr retry_policy five_attempts{.base = 100ms, .cap = 1'000ms, .max_attempts = 5};

TEST(full_jitter, lies_between_nothing_and_the_bound_of_the_attempt) {
  EXPECT_EQ(full_jitter(five_attempts, 1, 0.0), 0ms);
  EXPECT_EQ(full_jitter(five_attempts, 1, 0.5), 50ms);
  EXPECT_EQ(full_jitter(five_attempts, 1, nearly_one), 99ms);
}

TEST(full_jitter, doubles_its_bound_with_every_attempt_up_to_the_cap) {
  EXPECT_EQ(full_jitter(five_attempts, 2, 0.5), 100ms);
  EXPECT_EQ(full_jitter(five_attempts, 3, 0.5), 200ms);
  EXPECT_EQ(full_jitter(five_attempts, 4, 0.5), 400ms);
  EXPECT_EQ(full_jitter(five_attempts, 5, 0.5), 500ms) << "the cap is 1000 ms";
  EXPECT_EQ(full_jitter(five_attempts, 6, 0.5), 500ms);
}

TEST(full_jitter, stays_within_the_cap_for_any_attempt) {
  for (const int attempt : {std::numeric_limits<int>::min(), -1, 0, 31, 64, 1'000, std::numeric_limits<int>::max()}) {
    const auto delay = full_jitter(five_attempts, attempt, nearly_one);
    EXPECT_GE(delay, 0ms) << attempt;
    EXPECT_LE(delay, five_attempts.cap) << attempt;
  }
}

TEST(full_jitter, waits_at_least_as_long_as_the_other_side_asked) {
  EXPECT_EQ(full_jitter(five_attempts, 1, 0.0, 700ms), 700ms);
  EXPECT_EQ(full_jitter(five_attempts, 4, 0.5, 100ms), 400ms);
  EXPECT_EQ(full_jitter(five_attempts, 1, 0.0, 3'600'000ms), 3'600'000ms) << "beyond the cap too";
}

TEST(growing_delay, has_half_of_its_bound_for_certain) {
  EXPECT_EQ(growing_delay(five_attempts, 1, 0.0), 50ms);
  EXPECT_EQ(growing_delay(five_attempts, 1, nearly_one), 99ms);
}

TEST(growing_delay, never_shrinks_from_one_attempt_to_the_next_until_the_cap) {
  for (int attempt = 1; attempt <= 3; ++attempt) {
    EXPECT_LE(growing_delay(five_attempts, attempt, nearly_one), growing_delay(five_attempts, attempt + 1, 0.0))
        << attempt;
  }
  EXPECT_LE(growing_delay(five_attempts, std::numeric_limits<int>::max(), nearly_one), five_attempts.cap);
}

TEST(is_retryable, holds_for_what_may_pass_and_for_nothing_else) {
  const std::set<errc> passing{errc::not_ready,      errc::storage_failed, errc::storage_full,
                               errc::connect_failed, errc::timed_out,      errc::connection_lost,
                               errc::rate_limited,   errc::server_failed,  errc::bad_response};
  for (const errc code : test::every_errc()) {
    EXPECT_EQ(is_retryable(code), passing.contains(code)) << to_string(code);
  }
  EXPECT_FALSE(is_retryable(errc::none));
}

}  // namespace
}  // namespace zylin::engine
