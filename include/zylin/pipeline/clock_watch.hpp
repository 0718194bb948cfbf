#pragma once

#include "zylin/core/clock.hpp"

#include <chrono>

namespace zylin {

/// Notices that the clock was set back, so that what waits for a time can follow it. For one thread at a time.
class clock_watch {
 public:
  /// By how much it was set back since the last `seen`; zero where that is no more than a short delay.
  [[nodiscard]] std::chrono::milliseconds set_back(time_point now) const noexcept {
    constexpr std::chrono::milliseconds noticeable{1'000};
    const auto by = std::chrono::duration_cast<std::chrono::milliseconds>(last_ - now);
    return by > noticeable ? by : std::chrono::milliseconds::zero();
  }

  /// To be called once everything has followed.
  void seen(time_point now) noexcept { last_ = now; }

 private:
  time_point last_{};
};

}  // namespace zylin
