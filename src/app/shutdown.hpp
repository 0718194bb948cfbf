#pragma once

#include <chrono>
#include <condition_variable>
#include <future>
#include <mutex>

namespace zylin::app {

/// The grace period of a stop, which a second signal can end early.
class shutdown_signal {
 public:
  /// Ends the grace period. Any thread.
  void cut_short();

  /// True when `work` ended before the deadline and before the grace was cut short.
  template <class T>
  bool wait(const std::future<T>& work, std::chrono::steady_clock::time_point deadline) {
    while (!is_over(deadline)) {
      if (work.wait_for(look_interval) == std::future_status::ready) {
        return true;
      }
    }
    return work.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
  }

 private:
  static constexpr std::chrono::milliseconds look_interval{20};

  [[nodiscard]] bool is_over(std::chrono::steady_clock::time_point deadline);

  std::mutex mutex_;
  bool cut_ = false;
};

}  // namespace zylin::app
