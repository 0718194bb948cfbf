#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin::cli {

/// Text that came from outside, made safe for one line of a terminal: control characters (escape sequences,
/// line ends) become blanks, marks that reverse the reading direction and broken UTF-8 become "?"; runs of
/// blanks become one. Cut to `width` code points, the last of which is then "…".
[[nodiscard]] std::string table_cell(std::string_view text, std::size_t width);

/// Code points of UTF-8.
[[nodiscard]] std::size_t text_width(std::string_view text) noexcept;

}  // namespace zylin::cli
