#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace zylin::config {

struct near_name {
  std::string_view name;
  std::size_t distance = 0;  ///< insertions, deletions, replacements and swaps of neighbours
};

/// The candidate nearest to `misspelt`, the first of equally near ones. `candidates` must not be empty.
[[nodiscard]] near_name nearest_name(std::string_view misspelt, std::span<const std::string_view> candidates);

}  // namespace zylin::config
