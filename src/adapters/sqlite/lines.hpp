#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sqlite {

/// A list of names in one column: each is one line.
[[nodiscard]] std::vector<std::string> split_lines(std::string_view text);
[[nodiscard]] std::string join_lines(std::span<const std::string> lines);

}  // namespace zylin::sqlite
