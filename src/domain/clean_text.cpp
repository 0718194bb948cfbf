#include "clean_text.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

bool is_word_byte(char byte) noexcept {
  return ascii::is_letter(byte) || ascii::is_digit(byte) || ascii::is_beyond(byte);
}

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

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
    if (!next.valid) {
      clean += replacement_character;
    } else if (unicode::is_control(next.code_point) && !(keep_lines && next.code_point == U'\n')) {
      clean += ' ';
    } else {
      clean += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return clean;
}

std::string_view cut_text(std::string_view text, std::size_t limit) noexcept {
  return text.substr(0, utf8::floor(text, std::min(limit, text.size())));
}

}  // namespace zylin::domain
