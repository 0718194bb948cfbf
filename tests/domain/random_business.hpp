#pragma once

#include "zylin/domain/availability.hpp"

#include <cstdint>
#include <random>
#include <vector>

namespace zylin::test {

/// Random numbers that are the same for the same seed with every standard library.
class dice {
 public:
  explicit dice(std::uint32_t seed) : engine_(seed) {}

  /// Both ends included.
  int between(int low, int high) {
    return low + static_cast<int>(engine_() % static_cast<std::uint32_t>(high - low + 1));
  }

 private:
  std::mt19937 engine_;
};

struct random_case {
  domain::business business;
  std::vector<domain::occupied_span> taken;
  time_point now;
};

/// A business of one service, its bookings and a moment, near a clock change if the zone has one. All times are
/// multiples of five minutes.
[[nodiscard]] random_case roll_case(dice& roll);

}  // namespace zylin::test
