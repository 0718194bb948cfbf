#pragma once

#include <string>
#include <string_view>

namespace zylin {

/// SHA-256 as 64 small hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view data);

/// The time it takes depends on the lengths alone.
[[nodiscard]] bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept;

}  // namespace zylin
