#include "zylin/pipeline/step_machine.hpp"

#include <algorithm>
#include <utility>

namespace zylin {
namespace {

const retry_policy& policy_for(const error& failure, const step_policies& policies) noexcept {
  return failure.code() == errc::not_ready ? policies.not_ready : policies.step;
}

std::chrono::milliseconds delay_after(const error& failure, int attempt, const retry_policy& policy, double roll) {
  return failure.code() == errc::not_ready ? growing_delay(policy, attempt, roll)
                                           : full_jitter(policy, attempt, roll, failure.retry_after());
}

job_step next_step(job_step step) {
  return step == job_step::answer ? step : static_cast<job_step>(static_cast<int>(step) + 1);
}

}  // namespace

job after_success(job current, time_point now, std::chrono::milliseconds patience) {
  current.step = next_step(current.step);
  current.last_error.clear();
  current.interruptions = 0;
  if (current.step == job_step::answer) {
    current.state = job_state::waiting;
    current.attempts = 0;
    current.run_at = now + patience;
  } else {
    current.attempts = 1;
    current.run_at = now;
  }
  return current;
}

bool gives_up(const job& current, const error& failure, const step_policies& policies) noexcept {
  return !is_retryable(failure.code()) || current.attempts >= policy_for(failure, policies).max_attempts;
}

job after_failure(job current, const error& failure, time_point now, const step_policies& policies, double roll) {
  current.last_error = std::string(to_string(failure.code())) + ": " + failure.message();
  if (gives_up(current, failure, policies)) {
    current.state = job_state::dead;
    return current;
  }
  current.state = job_state::waiting;
  current.run_at = now + delay_after(failure, current.attempts, policy_for(failure, policies), roll);
  return current;
}

job after_pause(job current, time_point until, std::string_view reason) {
  current = after_interruption(std::move(current), until);
  current.state = job_state::waiting;
  current.last_error = "paused: ";
  current.last_error += reason;
  return current;
}

bool is_interrupted_too_often(const job& current) noexcept {
  return current.interruptions >= most_interruptions;
}

job after_last_interruption(job current) {
  current.state = job_state::dead;
  current.last_error = "the program ended or lost its worker " + std::to_string(current.interruptions) +
                       " times in a row at step " + std::string(to_string(current.step));
  return current;
}

job after_interruption(job current, time_point now) {
  current.state = job_state::available;
  current.attempts = std::max(0, current.attempts - 1);
  current.run_at = now;
  return current;
}

}  // namespace zylin
