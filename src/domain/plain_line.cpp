#include "plain_line.hpp"

#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

namespace zylin::domain {
namespace {

bool is_unseen(char32_t c) noexcept {
  return unicode::is_invisible(c) || unicode::is_joiner(c) || unicode::changes_direction(c) ||
         unicode::modifies_drawing(c) || unicode::is_placeholder(c);
}

/// Punctuation beyond ASCII: quotes, dashes, dots, and the sentence marks of Spanish, Hindi and Japanese.
bool is_typographic_mark(char32_t c) noexcept {
  return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) || c == 0x00A1 || c == 0x00AB || c == 0x00B4 ||
         c == 0x00B7 || c == 0x00BB || c == 0x00BF || c == 0x0964 || c == 0x0965 || (c >= 0x3001 && c <= 0x3003) ||
         (c >= 0x3008 && c <= 0x3011) || (c >= 0xFF61 && c <= 0xFF65);
}

bool is_seen_as_blank(char32_t c) noexcept {
  return unicode::is_control(c) || unicode::is_separator(c) || unicode::is_wide_blank(c) || is_typographic_mark(c);
}

}  // namespace

std::string plain_line(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    const char32_t c = next.code_point;
    if (!next.valid) {
      plain += "\uFFFD";
    } else if (is_seen_as_blank(c)) {
      plain += ' ';
    } else if (unicode::is_full_width(c)) {
      plain += unicode::narrowed(c);
    } else if (!is_unseen(c)) {
      const std::string_view apart = unicode::is_picture(c) ? " " : "";
      plain.append(apart).append(text.substr(0, next.length)).append(apart);
    }
    text.remove_prefix(next.length);
  }
  return plain;
}

bool is_picture_word(std::string_view word) noexcept {
  bool any = false;
  while (!word.empty()) {
    const utf8::unit next = utf8::decode(word);
    if (!next.valid || !unicode::is_picture(next.code_point)) {
      return false;
    }
    any = true;
    word.remove_prefix(next.length);
  }
  return any;
}

}  // namespace zylin::domain
