#include "shutdown.hpp"

namespace zylin::app {

void shutdown_signal::cut_short() {
  const std::lock_guard guard(mutex_);
  cut_ = true;
}

bool shutdown_signal::is_over(std::chrono::steady_clock::time_point deadline) {
  const std::lock_guard guard(mutex_);
  return cut_ || std::chrono::steady_clock::now() >= deadline;
}

}  // namespace zylin::app
