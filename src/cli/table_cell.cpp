#include "table_cell.hpp"

#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <vector>

namespace zylin::cli {

namespace {

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

bool is_blank(char32_t value) {
  return value <= 0x20 || (value >= 0x7f && value <= 0xa0) || value == 0x2028 || value == 0x2029;
}

bool reverses_direction(char32_t value) {
  return (value >= 0x202a && value <= 0x202e) || (value >= 0x2066 && value <= 0x2069) || value == 0x200e ||
         value == 0x200f || value == 0x061c;
}

/// The printable code points, one string each.
std::vector<std::string_view> printable(std::string_view text, std::size_t enough) {
  std::vector<std::string_view> kept;
  while (!text.empty() && kept.size() < enough) {
    const utf8::unit next = utf8::decode(text);
    const std::string_view bytes = text.substr(0, next.length);
    text.remove_prefix(next.length);
    if (next.valid && is_blank(next.code_point)) {
      if (!kept.empty() && kept.back() != " ") {
        kept.emplace_back(" ");
      }
    } else {
      kept.push_back(!next.valid || reverses_direction(next.code_point) ? "?" : bytes);
    }
  }
  if (kept.size() < enough && !kept.empty() && kept.back() == " ") {
    kept.pop_back();
  }
  return kept;
}

}  // namespace

std::string table_cell(std::string_view text, std::size_t width) {
  std::vector<std::string_view> kept = printable(text, width + 1);
  if (kept.size() > width) {
    kept.resize(width);
    kept.back() = "…";
  }
  std::string cell;
  for (const std::string_view each : kept) {
    cell.append(each);
  }
  return cell;
}

std::size_t text_width(std::string_view text) noexcept {
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_continuation));
}

}  // namespace zylin::cli
