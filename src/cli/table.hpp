#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

/// Text that came from outside, made safe for one line of a terminal: control characters (escape sequences,
/// line ends) become blanks, marks that change the reading direction, invisible ones and broken UTF-8 become "?";
/// runs of blanks become one. Cut to `width` cells of the terminal, the last of which is then "…"; no character is
/// cut in two.
[[nodiscard]] std::string table_cell(std::string_view text, std::size_t width);

struct table_column {
  std::string title;
  std::size_t max_width;  ///< cells of a terminal; longer texts are cut with "…"
  bool right = false;     ///< for numbers
};

using table_row = std::vector<std::string>;

/// Prints rows under titles, each column as wide as its widest cell needs. Every row has a cell for every column.
void print_table(std::ostream& out, const std::vector<table_column>& columns, const std::vector<table_row>& rows);

}  // namespace zylin::cli
