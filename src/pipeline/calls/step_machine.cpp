#include "pipeline/calls/step_machine.hpp"

#include <algorithm>
#include <utility>

namespace zylin::calls {
namespace {

const engine::retry_policy& policy_for(const error& failure, const step_policies& policies) noexcept {
  return failure.code() == errc::not_ready ? policies.not_ready : policies.step;
}

std::chrono::milliseconds delay_after(const error& failure, int attempt, const engine::retry_policy& policy,
                                      double random_fraction) {
  return failure.code() == errc::not_ready ? growing_delay(policy, attempt, random_fraction)
                                           : full_jitter(policy, attempt, random_fraction, failure.retry_after());
}

domain::job_step next_step(domain::job_step step) {
  return step == domain::job_step::answer ? step : static_cast<domain::job_step>(static_cast<int>(step) + 1);
}

}  // namespace

domain::job after_success(domain::job current, time_point now, std::chrono::milliseconds recheck_after) {
  current.step = next_step(current.step);
  current.last_error.clear();
  current.interruptions = 0;
  if (current.step == domain::job_step::answer) {
    current.state = domain::job_state::waiting;
    current.attempts = 0;
    current.run_at = now + recheck_after;
  } else {
    current.attempts = 1;
    current.run_at = now;
  }
  return current;
}

bool gives_up(const domain::job& current, const error& failure, const step_policies& policies) noexcept {
  return !engine::is_retryable(failure.code()) || current.attempts >= policy_for(failure, policies).max_attempts;
}

domain::job after_failure(domain::job current, const error& failure, time_point now, const step_policies& policies,
                          double random_fraction) {
  current.last_error = std::string(to_string(failure.code())) + ": " + failure.message();
  if (gives_up(current, failure, policies)) {
    current.state = domain::job_state::dead;
    return current;
  }
  current.state = domain::job_state::waiting;
  current.run_at = now + delay_after(failure, current.attempts, policy_for(failure, policies), random_fraction);
  return current;
}

domain::job after_pause(domain::job current, time_point until, std::string reason) {
  current = after_interruption(std::move(current), until);
  current.state = domain::job_state::waiting;
  current.last_error = std::move(reason);
  return current;
}

bool is_interrupted_too_often(const domain::job& current) noexcept {
  return current.interruptions >= domain::most_interruptions;
}

domain::job after_last_interruption(domain::job current, std::string reason) {
  current.state = domain::job_state::dead;
  current.last_error = std::move(reason);
  return current;
}

domain::job after_interruption(domain::job current, time_point now) {
  current.state = domain::job_state::available;
  current.attempts = std::max(0, current.attempts - 1);
  current.run_at = now;
  return current;
}

}  // namespace zylin::calls
