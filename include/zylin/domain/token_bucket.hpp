#pragma once

#include "zylin/core/clock.hpp"

#include <cstddef>

namespace zylin::domain {

/// Allows so many per second, and as many at once after a pause; at least one. The time is passed in; setting the clock
/// back costs only the time since the last call.
class token_bucket {
 public:
  explicit token_bucket(int per_second);

  /// How many may go now.
  [[nodiscard]] std::size_t available(time_point now);
  /// Takes `count` of the available ones.
  void take(std::size_t count) noexcept;
  /// The first moment at which one may go.
  [[nodiscard]] time_point next(time_point now);

 private:
  void fill(time_point now);

  std::chrono::microseconds interval_;  ///< between two
  std::chrono::microseconds saved_;     ///< time not yet used, at most a second, at least 0
  time_point filled_at_{};
  bool started_ = false;
};

}  // namespace zylin::domain
