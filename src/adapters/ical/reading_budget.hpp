#pragma once

#include <chrono>
#include <cstddef>

namespace zylin::ical {

/// How long a whole feed may be read, and how many repetitions of all its events may be followed: the limits of single
/// events do not bound what many of them cost.
class reading_budget {
 public:
  explicit reading_budget(std::chrono::milliseconds longest) : until_(std::chrono::steady_clock::now() + longest) {}

  /// One repetition, or one line; false once there are no more. The clock is read rarely.
  [[nodiscard]] bool take_step() noexcept {
    constexpr std::size_t steps_between_looks = 1024;
    return ++steps_ <= most_steps && (steps_ % steps_between_looks != 0 || has_time());
  }
  [[nodiscard]] bool has_time() const noexcept { return std::chrono::steady_clock::now() < until_; }

 private:
  /// Of six events that repeat hourly since 1970.
  static constexpr std::size_t most_steps = 3'000'000;

  std::chrono::steady_clock::time_point until_;
  std::size_t steps_ = 0;
};

}  // namespace zylin::ical
