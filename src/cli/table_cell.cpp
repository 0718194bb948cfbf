#include "table_cell.hpp"

#include <algorithm>
#include <vector>

namespace zylin::cli {

namespace {

constexpr char32_t broken = 0xffffffff;

struct code_point {
  char32_t value;
  std::string_view bytes;
};

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

std::size_t length_by_lead(unsigned char lead) {
  if (lead < 0x80) {
    return 1;
  }
  if (lead >= 0xc2 && lead <= 0xdf) {
    return 2;
  }
  if ((lead & 0xf0U) == 0xe0) {
    return 3;
  }
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

char32_t decode(std::string_view bytes) {
  constexpr unsigned char lead_mask[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
  char32_t value = static_cast<unsigned char>(bytes[0]) & lead_mask[bytes.size()];
  for (const char byte : bytes.substr(1)) {
    value = (value << 6U) | (static_cast<unsigned char>(byte) & 0x3fU);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  return value < smallest[bytes.size()] || surrogate || value > 0x10ffff ? broken : value;
}

code_point first(std::string_view text) {
  const std::size_t length = length_by_lead(static_cast<unsigned char>(text[0]));
  const std::string_view bytes = text.substr(0, std::max<std::size_t>(length, 1));
  const bool whole =
      length > 0 && bytes.size() == length && std::all_of(bytes.begin() + 1, bytes.end(), is_continuation);
  if (!whole) {
    return {broken, text.substr(0, 1)};
  }
  return {decode(bytes), bytes};
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
    const code_point next = first(text);
    text.remove_prefix(next.bytes.size());
    if (is_blank(next.value)) {
      if (!kept.empty() && kept.back() != " ") {
        kept.emplace_back(" ");
      }
    } else {
      kept.push_back(next.value == broken || reverses_direction(next.value) ? "?" : next.bytes);
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
