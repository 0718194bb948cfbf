#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/pipeline/call_pipeline.hpp"
#include "zylin/pipeline/clock_watch.hpp"
#include "zylin/pipeline/work_loop.hpp"
#include "zylin/ports/store.hpp"

namespace zylin {

/// The recordings that are due, each as a run of the pipeline.
class job_runner final : public work_source {
 public:
  /// The references must outlive the runner.
  job_runner(store& db, const clock& time, call_pipeline& pipeline, std::chrono::milliseconds lease)
      : db_(db), time_(time), pipeline_(pipeline), lease_(lease) {}

  awaitable<result<std::vector<awaitable<void>>>> claim(std::size_t room) override;
  awaitable<result<std::optional<time_point>>> next_due() override;

 private:
  store& db_;
  const clock& time_;
  call_pipeline& pipeline_;
  std::chrono::milliseconds lease_;
  clock_watch watch_;
};

}  // namespace zylin
