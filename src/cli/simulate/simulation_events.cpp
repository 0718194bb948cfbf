#include "simulate/simulation_events.hpp"

#include <utility>

namespace zylin::cli {

void event_queue::add(simulation_event next) {
  {
    const std::lock_guard lock(guard_);
    waiting_.push_back(std::move(next));
  }
  added_.notify_one();
}

std::optional<simulation_event> event_queue::next(std::chrono::steady_clock::time_point deadline) {
  std::unique_lock lock(guard_);
  if (!added_.wait_until(lock, deadline, [&] { return !waiting_.empty(); })) {
    return std::nullopt;
  }
  simulation_event oldest = std::move(waiting_.front());
  waiting_.pop_front();
  return oldest;
}

}  // namespace zylin::cli
