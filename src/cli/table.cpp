#include "table.hpp"

#include "cell_width.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <ostream>

namespace zylin::cli {
namespace {

constexpr char32_t no_break_space = 0xA0;

bool is_blank(char32_t c) {
  return c == U' ' || c == no_break_space || unicode::is_control(c) || unicode::is_separator(c);
}

/// Joiners change only how a character looks.
bool is_unsafe(const utf8::unit& next) {
  return !next.valid || unicode::changes_direction(next.code_point) || unicode::is_invisible(next.code_point);
}

/// The printable part of a text, as far as needed for a cell of `width`.
cluster_builder printable(std::string_view text, std::size_t width) {
  cluster_builder kept;
  bool blank_waits = false;
  while (!text.empty() && kept.width() <= width) {
    const utf8::unit next = utf8::decode(text);
    const std::string_view bytes = text.substr(0, next.length);
    text.remove_prefix(next.length);
    if (next.valid && is_blank(next.code_point)) {
      blank_waits = !kept.clusters().empty();
      continue;
    }
    if (blank_waits) {
      kept.add(U' ', " ");
      blank_waits = false;
    }
    kept.add(is_unsafe(next) ? U'?' : next.code_point, is_unsafe(next) ? "?" : bytes);
  }
  return kept;
}

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

std::string table_cell(std::string_view text, std::size_t width) {
  const cluster_builder kept = printable(text, width);
  const bool fits = kept.width() <= width;
  std::size_t room = fits || width == 0 ? width : width - 1;
  std::string cell;
  for (const cluster& each : kept.clusters()) {
    if (each.width > room) {
      break;
    }
    room -= each.width;
    cell += each.text;
  }
  return fits || width == 0 ? cell : cell + "…";
}

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
