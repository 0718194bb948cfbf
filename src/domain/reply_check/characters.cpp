#include "reply_check/characters.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::replies {
namespace {

bool is_devanagari(char32_t c) {
  return c >= 0x900 && c <= 0x97F;
}

bool is_latin(char32_t c) {
  return (c >= 0xA1 && c <= 0x24F && c != 0xAD) || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x300 && c <= 0x304);
}

bool is_punctuation(char32_t c) {
  constexpr auto known = std::to_array<char32_t>({0xA0,   0x2009, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018,
                                                  0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x202F,
                                                  0x2032, 0x2039, 0x203A, 0x2212, 0x20B9, 0x20A8, 0x20AC, 0x2116});
  return std::ranges::find(known, c) != known.end();
}

bool is_emoji(char32_t c) {
  return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0xFE0F;
}

bool is_markup(std::string_view text) {
  constexpr auto marks =
      std::to_array<std::string_view>({"**", "__",   "```", "`",   "](",    "{",  "}",  "<", ">", "\\",
                                       "&#", "&amp", "&lt", "&gt", "&quot", "~~", "||", "[", "]", "==="});
  const bool marked = std::ranges::any_of(marks, [&](std::string_view mark) { return text.find(mark) != text.npos; });
  const bool heading = text.starts_with('#') || text.find("\n#") != std::string_view::npos;
  return marked || heading || text.starts_with("|") || text.find("\n|") != std::string_view::npos;
}

}  // namespace

bool is_plain_text(std::string_view text) {
  if (is_markup(text)) {
    return false;
  }
  char32_t before = 0;
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    const char32_t c = next.code_point;
    const bool plain = c == U'\n' || (c >= 0x20 && c < 0x7F);
    const bool joiner = unicode::is_joiner(c) && is_devanagari(before);
    if (!next.valid || !(plain || joiner || is_devanagari(c) || is_latin(c) || is_punctuation(c) || is_emoji(c))) {
      return false;
    }
    before = c;
    text.remove_prefix(next.length);
  }
  return true;
}

}  // namespace zylin::domain::replies
