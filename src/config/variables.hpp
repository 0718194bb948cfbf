#pragma once

#include <span>
#include <string_view>

namespace zylin::config {

/// Every environment variable the program reads, in the order of the documentation.
[[nodiscard]] std::span<const std::string_view> known_variables() noexcept;

}  // namespace zylin::config
