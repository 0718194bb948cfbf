#include "pipeline/calls/step_machine.hpp"

#include "pipeline/every_errc.hpp"
#include "pipeline/sample_sids.hpp"

#include <gtest/gtest.h>

#include <array>

namespace zylin::calls {
namespace {

using namespace std::chrono_literals;

constexpr std::array all_steps{domain::job_step::download, domain::job_step::transcribe, domain::job_step::understand,
                               domain::job_step::act, domain::job_step::answer};
constexpr time_point tried_at{1'800'000'000'000ms};
constexpr auto recheck_after = std::chrono::minutes(10);
constexpr step_policies step_rules{.step = {.base = 100ms, .cap = 1'000ms, .max_attempts = 3},
                                   .not_ready = {.base = 10ms, .cap = 10'000ms, .max_attempts = 6}};

domain::job running_job(domain::job_step step, int attempts) {
  domain::job work(test::call_number(1), test::recording_number(1));
  work.id = 7;
  work.state = domain::job_state::running;
  work.step = step;
  work.attempts = attempts;
  work.lease_token = 99;
  work.last_error = "an earlier failure";
  work.understood = "{}";
  return work;
}

TEST(step_machine, runs_the_steps_in_order_and_then_waits_for_the_messages) {
  domain::job work = running_job(domain::job_step::download, 2);
  for (const domain::job_step next :
       {domain::job_step::transcribe, domain::job_step::understand, domain::job_step::act}) {
    work = after_success(work, tried_at, recheck_after);
    EXPECT_EQ(work.step, next);
    EXPECT_EQ(work.state, domain::job_state::running);
    EXPECT_EQ(work.attempts, 1) << "it is in its first attempt already";
    EXPECT_EQ(work.run_at, tried_at);
    EXPECT_EQ(work.last_error, "");
  }
  work = after_success(work, tried_at, recheck_after);
  EXPECT_EQ(work.step, domain::job_step::answer);
  EXPECT_EQ(work.state, domain::job_state::waiting);
  EXPECT_EQ(work.attempts, 0) << "claiming will count";
  EXPECT_EQ(work.run_at, tried_at + recheck_after);
}

TEST(step_machine, goes_on_waiting_at_answer_until_somebody_else_ends_the_job) {
  const domain::job work = after_success(running_job(domain::job_step::answer, 4), tried_at, recheck_after);
  EXPECT_EQ(work.step, domain::job_step::answer);
  EXPECT_EQ(work.state, domain::job_state::waiting);
  EXPECT_EQ(work.run_at, tried_at + recheck_after);
}

TEST(step_machine, does_not_count_an_attempt_that_had_to_wait_for_its_upstream) {
  for (const int attempts : {1, 3}) {
    const domain::job work =
        after_pause(running_job(domain::job_step::transcribe, attempts), tried_at + 30s, "speech is out of order");
    EXPECT_EQ(work.state, domain::job_state::waiting);
    EXPECT_EQ(work.step, domain::job_step::transcribe);
    EXPECT_EQ(work.attempts, attempts - 1);
    EXPECT_EQ(work.run_at, tried_at + 30s);
    EXPECT_EQ(work.last_error, "speech is out of order");
  }
}

/// The next state by the diagram in the header, computed independently.
domain::job_state expected_state(errc code, int attempts) {
  if (!engine::is_retryable(code)) {
    return domain::job_state::dead;
  }
  const int allowed = code == errc::not_ready ? step_rules.not_ready.max_attempts : step_rules.step.max_attempts;
  return attempts < allowed ? domain::job_state::waiting : domain::job_state::dead;
}

TEST(step_machine, treats_every_failure_at_every_step_and_attempt_by_its_rules) {
  for (const domain::job_step step : all_steps) {
    for (const errc code : test::every_errc()) {
      for (int attempts = 1; attempts <= 8; ++attempts) {
        const error failure(code, "why");
        const domain::job work = running_job(step, attempts);
        const domain::job next = after_failure(work, failure, tried_at, step_rules, 0.5);
        SCOPED_TRACE(std::string(to_string(code)) + " at " + std::string(to_string(step)));
        EXPECT_EQ(next.state, expected_state(code, attempts)) << attempts;
        EXPECT_EQ(gives_up(work, failure, step_rules), next.state == domain::job_state::dead);
        EXPECT_EQ(next.step, step) << "a failure never moves a job on";
        EXPECT_EQ(next.attempts, attempts) << "only claiming counts";
        EXPECT_EQ(next.understood, work.understood);
        EXPECT_EQ(next.last_error, std::string(to_string(code)) + ": why");
      }
    }
  }
}

TEST(step_machine, lets_a_job_die_at_once_of_what_cannot_pass) {
  for (const errc code : {errc::quota_exhausted, errc::unauthorized, errc::rejected, errc::invalid_input}) {
    EXPECT_EQ(
        after_failure(running_job(domain::job_step::transcribe, 1), error(code, "no"), tried_at, step_rules, 0.5).state,
        domain::job_state::dead)
        << to_string(code);
  }
}

TEST(step_machine, delays_a_failure_by_jitter_and_at_least_as_long_as_was_asked) {
  const domain::job work = running_job(domain::job_step::transcribe, 2);
  EXPECT_EQ(after_failure(work, error(errc::timed_out, ""), tried_at, step_rules, 0.5).run_at, tried_at + 100ms);
  const error limited = error(errc::rate_limited, "").with_retry_after(5'000ms);
  EXPECT_EQ(after_failure(work, limited, tried_at, step_rules, 0.5).run_at, tried_at + 5'000ms);
}

TEST(step_machine, asks_for_a_recording_that_is_not_ready_by_a_policy_of_its_own) {
  const error not_ready(errc::not_ready, "");
  EXPECT_EQ(after_failure(running_job(domain::job_step::download, 1), not_ready, tried_at, step_rules, 0.0).run_at,
            tried_at + 5ms);
  EXPECT_EQ(after_failure(running_job(domain::job_step::download, 5), not_ready, tried_at, step_rules, 0.0).run_at,
            tried_at + 80ms);
}

TEST(step_machine, forgets_interruptions_with_progress_alone) {
  for (const domain::job_step step : all_steps) {
    domain::job work = running_job(step, 1);
    work.interruptions = 4;
    EXPECT_EQ(after_success(work, tried_at, recheck_after).interruptions, 0);
    EXPECT_EQ(after_failure(work, error(errc::timed_out, ""), tried_at, step_rules, 0.5).interruptions, 4);
    EXPECT_EQ(after_pause(work, tried_at, "").interruptions, 4);
    EXPECT_EQ(after_interruption(work, tried_at).interruptions, 4)
        << "a graceful release is none, but no progress either";
  }
}

TEST(step_machine, gives_a_job_up_that_was_interrupted_too_often_at_one_step) {
  for (const domain::job_step step : all_steps) {
    domain::job work = running_job(step, 1);
    for (work.interruptions = 0; work.interruptions < 2 * domain::most_interruptions; ++work.interruptions) {
      EXPECT_EQ(is_interrupted_too_often(work), work.interruptions >= 10);
    }
    const domain::job dead = after_last_interruption(work, "lost too often");
    EXPECT_EQ(dead.state, domain::job_state::dead);
    EXPECT_EQ(dead.step, step);
    EXPECT_EQ(dead.last_error, "lost too often");
  }
}

TEST(step_machine, does_not_count_an_attempt_that_was_interrupted) {
  for (const domain::job_step step : all_steps) {
    for (int attempts = 0; attempts <= 4; ++attempts) {
      const domain::job next = after_interruption(running_job(step, attempts), tried_at);
      EXPECT_EQ(next.state, domain::job_state::available);
      EXPECT_EQ(next.step, step);
      EXPECT_EQ(next.attempts, std::max(0, attempts - 1));
      EXPECT_EQ(next.run_at, tried_at);
    }
  }
}

}  // namespace
}  // namespace zylin::calls
