#pragma once

#include <cstddef>
#include <string>

namespace zylin {

/// Decimal, with zeros in front up to `width`. `number` must not be negative.
[[nodiscard]] inline std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

}  // namespace zylin
