#pragma once

#include "zylin/core/clock.hpp"

#include <atomic>

namespace zylin::test {

/// Shows the time that it was given. Any thread.
class fake_clock final : public clock {
 public:
  explicit fake_clock(time_point start) : now_(start) {}

  [[nodiscard]] time_point now() const override { return now_.load(); }
  void set(time_point when) { now_ = when; }
  void advance(std::chrono::milliseconds by) { now_ = now_.load() + by; }

 private:
  std::atomic<time_point> now_;
};

}  // namespace zylin::test
