#pragma once

#include "simulate/happening.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace zylin::cli {

/// What happened and has not been shown yet. Thread-safe. A call causes a few dozen entries and the number
/// of calls is limited, so the queue is bounded by the simulation itself.
class happenings {
 public:
  void add(happening next);
  /// The oldest one, or nothing when none comes until `deadline`.
  [[nodiscard]] std::optional<happening> next(std::chrono::steady_clock::time_point deadline);

 private:
  std::mutex guard_;
  std::condition_variable added_;
  std::deque<happening> waiting_;
};

}  // namespace zylin::cli
