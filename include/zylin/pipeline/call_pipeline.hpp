#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/pipeline/call_steps.hpp"
#include "zylin/pipeline/checkpoint.hpp"
#include "zylin/pipeline/pipeline_tools.hpp"
#include "zylin/pipeline/step_machine.hpp"

#include <atomic>
#include <optional>

namespace zylin {

/// Takes one claimed job from its step as far as it gets: each finished step is committed together with
/// what it produced before the next begins, so an interruption resumes there and pays for nothing twice.
class call_pipeline {
 public:
  explicit call_pipeline(pipeline_tools tools);

  /// `work` was claimed (its lease is ours). What fails ends up in the job's row.
  [[nodiscard]] awaitable<void> run(job work);

  /// Running jobs release themselves before their next step. Any thread.
  void stop() noexcept;

 private:
  awaitable<result<job>> run_step(job work);
  awaitable<result<store::work>> perform(job& work, circuits::trial held);
  [[nodiscard]] circuits::admission admit(const job& work);
  [[nodiscard]] std::optional<time_point> pause_after(const job& work, const error& failure) const;
  [[nodiscard]] time_point patient_until(const job& work) const noexcept;
  [[nodiscard]] std::optional<time_point> in_patience(const job& work, std::optional<time_point> pause) const noexcept;
  [[nodiscard]] std::optional<upstream> second_upstream(job_step step) const noexcept;
  [[nodiscard]] std::optional<time_point> both_paused(upstream first, upstream second, time_point now) const;
  awaitable<result<job>> pause(job work, time_point until);
  awaitable<result<job>> fail(job work, error failure);
  awaitable<result<job>> bury(job dead);
  awaitable<result<job>> release(job work);
  void announce_end(const job& ended);

  pipeline_tools tools_;
  step_policies policies_;
  call_steps steps_;
  checkpoint checkpoint_;
  std::chrono::milliseconds lease_;
  std::atomic<bool> stopping_{false};
};

}  // namespace zylin
