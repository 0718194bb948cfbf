#include "table_cell.hpp"

#include "cell_width.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

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

/// The printable part of a text, as far as it matters for a cell of `width`.
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

}  // namespace zylin::cli
