#include "time_phrase/plain_signs.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace zylin::domain::phrase {
namespace {

using std::size_t;
using std::string_view;

struct sign_range {
  char32_t first = 0;
  char32_t last = 0;
  string_view plain;
};

// Joiners and direction marks are invisible to a reader; so are a soft hyphen and an object placeholder.
constexpr auto signs = std::to_array<sign_range>({
    {U'\u00a0', U'\u00a0', " "}, {U'\u00ad', U'\u00ad', ""},   {U'\u00b4', U'\u00b4', "'"}, {U'\u02bc', U'\u02bc', "'"},
    {U'\u02d0', U'\u02d0', ":"}, {U'\u061c', U'\u061c', ""},   {U'\u1680', U'\u1680', " "}, {U'\u180e', U'\u180e', ""},
    {U'\u2000', U'\u200a', " "}, {U'\u200b', U'\u200f', ""},   {U'\u2010', U'\u2012', "-"}, {U'\u2018', U'\u2019', "'"},
    {U'\u201b', U'\u201b', "'"}, {U'\u2028', U'\u2029', "\n"}, {U'\u202a', U'\u202e', ""},  {U'\u202f', U'\u202f', " "},
    {U'\u2032', U'\u2032', "'"}, {U'\u205f', U'\u205f', " "},  {U'\u2060', U'\u2069', ""},  {U'\u2212', U'\u2212', "-"},
    {U'\u2236', U'\u2236', ":"}, {U'\u3000', U'\u3000', " "},  {U'\ua789', U'\ua789', ":"}, {U'\ufe0e', U'\ufe0f', ""},
    {U'\ufe13', U'\ufe13', ":"}, {U'\ufe55', U'\ufe55', ":"},  {U'\ufe58', U'\ufe58', "-"}, {U'\ufe63', U'\ufe63', "-"},
    {U'\ufeff', U'\ufeff', ""},  {U'\ufffc', U'\ufffc', ""},
});

struct code_point {
  char32_t value = 0;  ///< 0 if the bytes are not UTF-8
  size_t bytes = 1;
};

code_point first_of(string_view text) {
  const auto byte = [&](size_t at) { return static_cast<std::uint8_t>(text[at]); };
  const std::uint8_t lead = byte(0);
  const size_t bytes = lead < 0x80U ? 1 : lead < 0xC0U ? 0 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
  if (bytes == 0 || bytes > text.size()) {
    return {};
  }
  char32_t value = bytes == 1 ? lead : lead & (0x7FU >> bytes);
  for (size_t at = 1; at < bytes; ++at) {
    if ((byte(at) & 0xC0U) != 0x80U) {
      return {};
    }
    value = (value << 6U) | (byte(at) & 0x3FU);
  }
  return {.value = value, .bytes = bytes};
}

/// The replacement of the sign; nothing if it stays.
const string_view* plain_sign(char32_t sign) {
  const auto* const range =
      std::ranges::find_if(signs, [&](const sign_range& one) { return sign >= one.first && sign <= one.last; });
  return range == signs.end() ? nullptr : &range->plain;
}

}  // namespace

void append(plain_text& out, string_view what, size_t origin) {
  for (const char each : what) {
    out.text += each;
    out.origin.push_back(origin);
  }
}

plain_text with_plain_signs(string_view text) {
  constexpr char32_t first_wide = U'\uff01';
  constexpr char32_t last_wide = U'\uff5e';
  plain_text out;
  out.text.reserve(text.size());
  out.origin.reserve(text.size() + 1);
  for (size_t at = 0; at < text.size();) {
    const code_point sign = first_of(text.substr(at));
    const bool wide = sign.value >= first_wide && sign.value <= last_wide;
    const char narrow = wide ? static_cast<char>('!' + static_cast<char>(sign.value - first_wide)) : ' ';
    const string_view* const plain = plain_sign(sign.value);
    const bool dash = sign.value == U'\u2013' || sign.value == U'\u2014';
    const bool between_digits = dash && !out.text.empty() && ascii::is_digit(out.text.back()) &&
                                at + sign.bytes < text.size() && ascii::is_digit(text[at + sign.bytes]);
    if (between_digits) {
      append(out, "-", at);
    } else if (wide) {
      append(out, string_view(&narrow, 1), at);
    } else if (plain != nullptr) {
      append(out, *plain, at);
    } else {
      for (size_t byte = 0; byte < sign.bytes; ++byte) {
        append(out, text.substr(at + byte, 1), at + byte);
      }
    }
    at += sign.bytes;
  }
  out.origin.push_back(text.size());
  return out;
}

}  // namespace zylin::domain::phrase
