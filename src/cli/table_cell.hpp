#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin::cli {

/// Text that came from outside, made safe for one line of a terminal: control characters (escape sequences,
/// line ends) become blanks, marks that change the reading direction, invisible ones and broken UTF-8 become "?";
/// runs of blanks become one. Cut to `width` cells of the terminal, the last of which is then "…"; no character is
/// cut in two.
[[nodiscard]] std::string table_cell(std::string_view text, std::size_t width);

}  // namespace zylin::cli
