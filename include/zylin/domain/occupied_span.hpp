#pragma once

#include "zylin/core/clock.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// What a live booking takes, its buffer included: [from, until).
struct occupied_span {
  time_point from{};
  time_point until{};
  std::string service{};
  std::optional<std::string> staff{};
  std::vector<std::string> resources{};
};

}  // namespace zylin::domain
