#pragma once

#include "zylin/config/settings.hpp"

#include <algorithm>
#include <chrono>

namespace zylin {

/// How long a claimed job belongs to its worker without any progress; each finished step renews it. Well above the
/// longest step that is likely: models that are gone or refuse a parameter answer at once, so few of a step's requests
/// take their whole time. Nothing is doubled where it is too short all the same: the first worker's writes are refused.
[[nodiscard]] inline std::chrono::milliseconds lease_time(const pipeline_settings& configured) {
  constexpr std::chrono::milliseconds shortest = std::chrono::minutes(15);
  constexpr int requests_a_step = 10;
  return std::max(shortest, configured.upstream_timeout * requests_a_step);
}

}  // namespace zylin
