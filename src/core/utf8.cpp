#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin::utf8 {
namespace {

bool is_continuation(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t announced_length(unsigned char lead) noexcept {
  if (lead < 0x80) {
    return 1;
  }
  if (lead >= 0xC2 && lead <= 0xDF) {
    return 2;
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    return 3;
  }
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool in_range(char32_t c, std::size_t length) noexcept {
  const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
  return (length < 3 || c >= (length == 3 ? 0x800U : 0x10000U)) && c <= 0x10FFFF && !surrogate;
}

}  // namespace

unit decode(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = announced_length(lead);
  if (length == 0 || length > text.size()) {
    return {};
  }
  char32_t code_point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text[i])) {
      return {};
    }
    code_point = (code_point << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  return in_range(code_point, length) ? unit{code_point, length, true} : unit{};
}

std::size_t floor(std::string_view text, std::size_t limit) noexcept {
  std::size_t cut = limit;
  while (cut > 0 && cut < text.size() && is_continuation(text[cut])) {
    --cut;
  }
  return cut;
}

std::size_t count(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

}  // namespace zylin::utf8
