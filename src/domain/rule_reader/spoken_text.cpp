#include "rule_reader/spoken_text.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

using std::string_view;

bool is_word_byte(char c) {
  return ascii::is_lower(c) || ascii::is_digit(c) || ascii::is_beyond(c);
}

std::string padded_words(string_view text) {
  std::string words = " ";
  while (!text.empty()) {
    const std::size_t mark = text.starts_with(typographic_apostrophe) ? typographic_apostrophe.size() : 1;
    const char letter = ascii::to_lower(text.front());
    if (mark == 1 && is_word_byte(letter)) {
      words += letter;
    } else if (mark == 1 && letter != '\'' && words.back() != ' ') {
      words += ' ';
    }
    text.remove_prefix(mark);
  }
  return words.back() == ' ' ? words : words + ' ';
}

}  // namespace

spoken_text::spoken_text(string_view transcript) : words_(padded_words(transcript)) {}

bool spoken_text::has(string_view words) const {
  return words_.find(padded_words(words)) != std::string::npos;
}

bool spoken_text::has_any(std::span<const string_view> phrases) const {
  return std::ranges::any_of(phrases, [&](string_view phrase) { return has(phrase); });
}

bool spoken_text::has_pair(std::span<const string_view> first, std::span<const string_view> second,
                           std::size_t gap) const {
  std::size_t since = gap + 2;  // words since the last one of `first`; too many to begin with
  for (std::size_t begin = 1; begin < words_.size();) {
    const std::size_t end = words_.find(' ', begin);
    const string_view word = string_view(words_).substr(begin, end - begin);
    ++since;
    if (since <= gap + 1 && contains(second, word)) {
      return true;
    }
    since = contains(first, word) ? 0 : since;
    begin = end + 1;
  }
  return false;
}

}  // namespace zylin::domain::rules
