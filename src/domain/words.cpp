#include "words.hpp"

#include "zylin/core/ascii.hpp"

namespace zylin {
namespace {

bool is_word_byte(char byte) noexcept {
  return ascii::is_letter(byte) || ascii::is_digit(byte) || ascii::is_beyond(byte);
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

}  // namespace zylin
