#include "table.hpp"

#include "cell_width.hpp"
#include "table_cell.hpp"

#include <algorithm>
#include <ostream>

namespace zylin::cli {

namespace {

std::vector<table_row> cut(const std::vector<table_column>& columns, const std::vector<table_row>& rows) {
  std::vector<table_row> lines(1);
  for (const table_column& column : columns) {
    lines.front().push_back(column.title);
  }
  for (const table_row& row : rows) {
    table_row& line = lines.emplace_back();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      line.push_back(table_cell(row[i], columns[i].max_width));
    }
  }
  return lines;
}

std::size_t width_of(const std::vector<table_row>& lines, std::size_t column) {
  std::size_t width = 0;
  for (const table_row& line : lines) {
    width = std::max(width, text_width(line[column]));
  }
  return width;
}

std::string joined(const table_row& line, const std::vector<table_column>& columns,
                   const std::vector<std::size_t>& widths) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string gap(widths[i] - text_width(line[i]), ' ');
    text += i == 0 ? "" : "  ";
    text += columns[i].right ? gap + line[i] : line[i] + gap;
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

}  // namespace

void print_table(std::ostream& out, const std::vector<table_column>& columns, const std::vector<table_row>& rows) {
  const std::vector<table_row> lines = cut(columns, rows);
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    widths.push_back(width_of(lines, i));
  }
  for (const table_row& line : lines) {
    out << joined(line, columns, widths) << '\n';
  }
}

}  // namespace zylin::cli
