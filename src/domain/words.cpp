#include "words.hpp"

#include "zylin/core/ascii.hpp"

namespace zylin {
namespace {

bool is_word_byte(unsigned char byte) noexcept {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char letter : text) {
    const bool belongs = is_word_byte(static_cast<unsigned char>(letter));
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
