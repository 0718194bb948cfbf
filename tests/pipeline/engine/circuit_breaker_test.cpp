#include "pipeline/engine/circuit_breaker.hpp"

#include "pipeline/every_errc.hpp"

#include <gtest/gtest.h>

#include <set>

namespace zylin::engine {
namespace {

using namespace std::chrono_literals;

constexpr time_point start{1'800'000'000'000ms};
constexpr circuit_policy three_failures{.failures = 3, .pause = 10s, .cap = 60s};
const error outage(errc::server_failed, "503");

class circuit : public ::testing::Test {
 protected:
  void fail(int times, const error& failure = outage) {
    for (int i = 0; i < times; ++i) {
      breaker.failed(failure, now);
    }
  }

  time_point now = start;
  circuit_breaker breaker{three_failures};
};

TEST_F(circuit, stays_closed_while_failures_are_not_in_a_row) {
  for (int round = 0; round < 10; ++round) {
    fail(2);
    breaker.succeeded();
  }
  EXPECT_FALSE(breaker.is_open());
  EXPECT_EQ(breaker.admit(now), std::nullopt);
}

TEST_F(circuit, opens_after_failures_in_a_row_and_asks_nobody_until_the_pause_is_over) {
  fail(3);
  EXPECT_EQ(breaker.admit(now), start + 10s);
  EXPECT_EQ(breaker.admit(start + 9'999ms), start + 10s);
  EXPECT_EQ(breaker.admit(start + 10s), std::nullopt);
}

TEST_F(circuit, pauses_no_longer_when_the_clock_is_set_back_an_hour) {
  fail(3);
  EXPECT_EQ(breaker.admit(start - 1h), start - 1h + 10s);
  EXPECT_EQ(breaker.admit(start - 1h + 10s), std::nullopt);
}

TEST_F(circuit, lets_one_trial_through_after_the_pause) {
  fail(3);
  now = start + 10s;
  EXPECT_EQ(breaker.admit(now), std::nullopt);
  EXPECT_EQ(breaker.admit(now), now + 10s) << "one is trying";
  breaker.succeeded();
  EXPECT_EQ(breaker.admit(now), std::nullopt);
  EXPECT_EQ(breaker.admit(now), std::nullopt);
}

TEST_F(circuit, pauses_twice_as_long_after_each_failed_trial_up_to_its_cap) {
  fail(3);
  for (const auto pause : {10s, 20s, 40s, 60s, 60s}) {
    EXPECT_EQ(breaker.open_until(), now + pause);
    now = breaker.open_until();
    EXPECT_EQ(breaker.admit(now), std::nullopt);
    fail(1);
  }
}

TEST_F(circuit, starts_with_a_short_pause_again_after_it_was_closed) {
  fail(3);
  now = breaker.open_until();
  EXPECT_EQ(breaker.admit(now), std::nullopt);
  breaker.succeeded();
  fail(3);
  EXPECT_EQ(breaker.open_until(), now + 10s);
}

TEST_F(circuit, is_not_kept_open_longer_by_what_was_under_way_when_it_opened) {
  fail(10);
  EXPECT_EQ(breaker.open_until(), start + 10s);
}

TEST_F(circuit, waits_as_long_as_the_other_side_asks) {
  fail(3, error(errc::rate_limited, "slow down").with_retry_after(90s));
  EXPECT_EQ(breaker.open_until(), start + 90s);
}

TEST_F(circuit, lets_another_trial_through_when_the_first_was_not_made) {
  fail(3);
  now = start + 10s;
  EXPECT_EQ(breaker.admit(now), std::nullopt);
  breaker.failed(error(errc::cancelled, "stopping"), now);
  EXPECT_EQ(breaker.admit(now), std::nullopt);
  breaker.abandoned();
  EXPECT_EQ(breaker.admit(now), std::nullopt);
}

TEST_F(circuit, opens_only_for_failures_of_the_upstream_itself) {
  const std::set<errc> outages{errc::connect_failed, errc::timed_out, errc::connection_lost, errc::rate_limited,
                               errc::server_failed};
  for (const errc code : test::every_errc()) {
    circuit_breaker fresh(three_failures);
    for (int i = 0; i < three_failures.failures; ++i) {
      fresh.failed(error(code, "x"), now);
    }
    EXPECT_EQ(fresh.is_open(), outages.contains(code)) << to_string(code);
  }
}

TEST_F(circuit, is_closed_by_an_answer_and_not_by_what_failed_on_our_side) {
  const std::set<errc> answers{errc::not_found, errc::not_ready,    errc::quota_exhausted,   errc::unauthorized,
                               errc::rejected,  errc::bad_response, errc::response_too_large};
  const std::set<errc> ours{errc::invalid_input,    errc::conflict, errc::storage_failed, errc::storage_full,
                            errc::storage_unusable, errc::defect,   errc::cancelled};
  for (const errc code : test::every_errc()) {
    circuit_breaker fresh(three_failures);
    for (int i = 0; i < three_failures.failures; ++i) {
      fresh.failed(outage, now);
    }
    const time_point trial = now + three_failures.pause;
    ASSERT_EQ(fresh.admit(trial), std::nullopt);
    fresh.failed(error(code, "x"), trial);
    EXPECT_EQ(!fresh.is_open(), answers.contains(code)) << to_string(code);
    EXPECT_EQ(fresh.is_open() && fresh.admit(trial) == std::nullopt, ours.contains(code))
        << to_string(code) << ": the next one may be the trial";
  }
}

}  // namespace
}  // namespace zylin::engine
