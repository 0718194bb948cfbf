#include "pipeline/engine/circuit_breaker.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace zylin::engine {
namespace {

using namespace std::chrono_literals;

class a_trial : public ::testing::Test {
 protected:
  /// The circuit opens, and its pause passes.
  void open_and_wait() {
    for (int i = 0; i < circuit_policy{}.failures; ++i) {
      all.finished(upstream::speech, outage, now);
    }
    now += 31s;
  }
  circuits::admission admit() { return all.admit(upstream::speech, now); }

  const error outage{errc::server_failed, "503"};
  time_point now{std::chrono::hours(1)};
  circuits all{circuit_policy{}};
};

TEST_F(a_trial, is_one_only_while_the_circuit_is_open) {
  EXPECT_FALSE(admit().held.is_one());
  open_and_wait();
  EXPECT_TRUE(admit().held.is_one());
}

TEST_F(a_trial, keeps_others_out_as_long_as_it_lives) {
  open_and_wait();
  {
    circuits::admission first = admit();
    EXPECT_FALSE(first.not_before);
    EXPECT_TRUE(admit().not_before);
    const circuits::trial moved = std::move(first.held);
    EXPECT_TRUE(admit().not_before);
  }
  EXPECT_FALSE(admit().not_before) << "nobody said how it ended";
}

TEST_F(a_trial, that_has_ended_ends_no_later_one) {
  open_and_wait();
  circuits::admission first = admit();
  all.finished(upstream::speech, outage, now);
  now += 61s;
  const circuits::admission second = admit();
  EXPECT_FALSE(second.not_before);
  first.held = circuits::trial();
  EXPECT_TRUE(admit().not_before) << "the second one still runs";
}

TEST_F(a_trial, is_not_ended_by_what_was_admitted_while_the_circuit_was_closed) {
  circuits::admission before = admit();
  open_and_wait();
  const circuits::admission trial = admit();
  EXPECT_FALSE(trial.not_before);
  before = {};
  EXPECT_TRUE(admit().not_before);
}

}  // namespace
}  // namespace zylin::engine
