#pragma once

#include "zylin/core/error.hpp"

#include <chrono>
#include <optional>

namespace zylin::engine {

/// How often and at which intervals something is tried. No I/O; random numbers are passed in.
struct retry_policy {
  std::chrono::milliseconds base{2'000};  ///< the first delay's upper bound, doubled with each attempt
  std::chrono::milliseconds cap{300'000};
  int max_attempts = 5;
};

/// Full jitter: a uniform share `random_fraction` (in [0,1)) of min(cap, base * 2^(attempt-1)), and never less than
/// what the other side asked for. `attempt` counts from 1.
[[nodiscard]] std::chrono::milliseconds full_jitter(const retry_policy& policy, int attempt, double random_fraction,
                                                    std::optional<std::chrono::milliseconds> retry_after = {});

/// For something that will exist later: half of the bound is fixed, half is jitter, so the delay grows.
[[nodiscard]] std::chrono::milliseconds growing_delay(const retry_policy& policy, int attempt, double random_fraction);

/// True when the same request may succeed later. Wrong requests, refused credentials and an empty account do not change
/// by repetition.
[[nodiscard]] bool is_retryable(errc code) noexcept;

}  // namespace zylin::engine
