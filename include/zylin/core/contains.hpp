#pragma once

#include <algorithm>
#include <ranges>

namespace zylin {

/// True if an element of `list` equals `wanted`.
template <std::ranges::input_range List, class Value>
[[nodiscard]] constexpr bool contains(const List& list, const Value& wanted) {
  return std::ranges::find(list, wanted) != std::ranges::end(list);
}

}  // namespace zylin
