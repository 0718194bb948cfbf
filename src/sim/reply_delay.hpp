#pragma once

#include "zylin/ports/awaitable.hpp"

#include <chrono>

namespace zylin::sim {

/// Lets the given time pass without holding the thread.
[[nodiscard]] ports::awaitable<void> wait_for(std::chrono::milliseconds time);

}  // namespace zylin::sim
