#include "simulate/happenings.hpp"

#include <utility>

namespace zylin::cli {

void happenings::add(happening next) {
  {
    const std::lock_guard lock(guard_);
    waiting_.push_back(std::move(next));
  }
  added_.notify_one();
}

std::optional<happening> happenings::next(std::chrono::steady_clock::time_point deadline) {
  std::unique_lock lock(guard_);
  if (!added_.wait_until(lock, deadline, [&] { return !waiting_.empty(); })) {
    return std::nullopt;
  }
  happening oldest = std::move(waiting_.front());
  waiting_.pop_front();
  return oldest;
}

}  // namespace zylin::cli
