// calls: processes one recording, step by step: download, transcribe, understand, act, answer.
#pragma once

#include "pipeline/calls/call_steps.hpp"
#include "pipeline/calls/checkpoint.hpp"
#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/domain/job.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>

namespace zylin::calls {

/// How long a claimed job belongs to its worker without any progress; each finished step renews it. Well above the
/// longest likely step: missing models and refused parameters are answered at once, so few of a step's requests take
/// their full time. If it is too short all the same, nothing is done twice: the first worker's writes are refused.
[[nodiscard]] inline std::chrono::milliseconds lease_time(const config::pipeline_settings& settings) {
  constexpr std::chrono::milliseconds shortest = std::chrono::minutes(15);
  constexpr int requests_a_step = 20;  // a model and its repetitions, the repair, the second provider
  return std::max(shortest, settings.upstream_timeout * requests_a_step);
}

/// Runs a claimed job from its current step as far as possible: each finished step is committed together with its
/// result before the next begins, so an interrupted job resumes there and pays for nothing twice.
class call_pipeline {
 public:
  explicit call_pipeline(pipeline_tools tools);

  /// `work` was claimed (its lease is ours). Failures are stored in the job's row.
  [[nodiscard]] ports::awaitable<void> run(domain::job work);

  /// Running jobs release themselves before their next step. Any thread.
  void stop() noexcept;

 private:
  ports::awaitable<result<domain::job>> run_step(domain::job work);
  ports::awaitable<result<ports::store::work>> perform(domain::job& work, engine::circuits::trial held);
  [[nodiscard]] engine::circuits::admission admit(const domain::job& work);
  [[nodiscard]] std::optional<time_point> pause_after(const domain::job& work, const error& failure) const;
  [[nodiscard]] time_point patient_until(const domain::job& work) const noexcept;
  [[nodiscard]] std::optional<time_point> in_patience(const domain::job& work,
                                                      std::optional<time_point> pause) const noexcept;
  [[nodiscard]] std::optional<engine::upstream> second_upstream(domain::job_step step) const noexcept;
  [[nodiscard]] std::optional<time_point> both_paused(engine::upstream first, engine::upstream second,
                                                      time_point now) const;
  ports::awaitable<result<domain::job>> pause(domain::job work, time_point until);
  ports::awaitable<result<domain::job>> fail(domain::job work, error failure);
  ports::awaitable<result<domain::job>> give_up(domain::job dead);
  ports::awaitable<result<domain::job>> release(domain::job work);
  void announce_end(const domain::job& ended);

  pipeline_tools tools_;
  step_policies policies_;
  call_steps steps_;
  checkpoint checkpoint_;
  std::chrono::milliseconds lease_duration_;
  std::atomic<bool> stopping_{false};
};

}  // namespace zylin::calls
