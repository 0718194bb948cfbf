#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace zylin::cli {

struct table_column {
  std::string title;
  std::size_t max_width;  ///< cells of a terminal; longer texts are cut with "…"
  bool right = false;     ///< for numbers
};

using table_row = std::vector<std::string>;

/// Prints rows under titles, each column as wide as its widest cell needs. Every row has a cell for every column.
void print_table(std::ostream& out, const std::vector<table_column>& columns, const std::vector<table_row>& rows);

}  // namespace zylin::cli
