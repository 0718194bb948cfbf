#pragma once

#include "pipeline/calls/call_pipeline.hpp"
#include "pipeline/engine/work_loop.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>

namespace zylin::calls {

/// The due recordings, each as a run of the pipeline.
class job_runner final : public engine::work_source {
 public:
  /// The references must outlive the runner.
  job_runner(ports::store& db, const clock& time, call_pipeline& pipeline, std::chrono::milliseconds lease_duration)
      : db_(db), time_(time), pipeline_(pipeline), lease_duration_(lease_duration) {}

  ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) override;
  ports::awaitable<result<std::optional<time_point>>> next_due() override;
  void stop() noexcept override { pipeline_.stop(); }

 private:
  ports::store& db_;
  const clock& time_;
  call_pipeline& pipeline_;
  std::chrono::milliseconds lease_duration_;
  engine::clock_setback_detector watch_;
};

/// `zylin jobs retry ID`: a dead job runs again from the step at which it died, with fresh attempts. Returns the job as
/// it is now. Errors: `not_found` when there is no such job, `conflict` when it is not dead, `storage_*`.
[[nodiscard]] result<domain::job> revive_job(ports::transaction& tx, std::int64_t id, time_point now);

}  // namespace zylin::calls
