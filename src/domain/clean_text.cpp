#include "clean_text.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/grapheme.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

bool is_word_byte(char byte) noexcept {
  return ascii::is_letter(byte) || ascii::is_digit(byte) || ascii::is_beyond(byte);
}

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

bool is_taken_out(char32_t c, std::string_view before, std::string_view after) noexcept {
  if (unicode::is_joiner(c)) {
    const bool joins =
        !before.empty() && ascii::is_beyond(before.back()) && !after.empty() && ascii::is_beyond(after.front());
    return !joins;
  }
  return unicode::changes_direction(c) || unicode::is_invisible(c) || unicode::is_placeholder(c);
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char letter : text) {
    const bool belongs = is_word_byte(letter);
    if (belongs && !inside) {
      words.emplace_back();
    }
    if (belongs) {
      words.back().push_back(ascii::to_lower(letter));
    }
    inside = belongs;
  }
  return words;
}

std::string clean_text(std::string_view text, bool keep_lines) {
  std::string clean;
  clean.reserve(text.size());
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    const char32_t c = next.code_point;
    const std::string_view after = text.substr(next.length);
    if (!next.valid) {
      clean += replacement_character;
    } else if ((unicode::is_control(c) && !(keep_lines && c == U'\n')) || unicode::is_separator(c)) {
      clean += ' ';
    } else if (!is_taken_out(c, clean, after)) {
      clean += text.substr(0, next.length);
    }
    text = after;
  }
  return clean;
}

std::string_view cut_text(std::string_view text, std::size_t limit) noexcept {
  return text.substr(0, utf8::grapheme_floor(text, limit));
}

}  // namespace zylin::domain
