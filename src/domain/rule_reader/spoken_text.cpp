#include "rule_reader/spoken_text.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::rules {
namespace {

using std::string_view;

constexpr std::array<string_view, 9> negations = {"not",  "no",     "isnt",  "nothing", "non",
                                                  "dont", "doesnt", "wasnt", "never"};
constexpr std::array<string_view, 11> softeners = {"a",  "an",       "any",   "really",       "very",   "that",
                                                   "so", "terribly", "super", "particularly", "exactly"};

bool contains(std::span<const string_view> list, string_view word) {
  return std::ranges::find(list, word) != list.end();
}

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

/// The word that ends at the blank at `blank`; empty at the beginning.
string_view word_before(string_view words, std::size_t blank) {
  if (blank == 0) {
    return {};
  }
  const std::size_t begin = words.rfind(' ', blank - 1) + 1;
  return words.substr(begin, blank - begin);
}

}  // namespace

spoken_text::spoken_text(string_view transcript) : words_(padded_words(transcript)) {}

std::size_t spoken_text::find(string_view words, std::size_t from) const {
  return words_.find(padded_words(words), from);
}

bool spoken_text::has_any(std::span<const string_view> phrases) const {
  return std::ranges::any_of(phrases, [&](string_view phrase) { return has(phrase); });
}

bool spoken_text::negated(std::size_t place) const {
  string_view before = word_before(words_, place);
  while (contains(softeners, before)) {
    place -= before.size() + 1;
    before = word_before(words_, place);
  }
  return contains(negations, before);
}

bool spoken_text::affirms(string_view words) const {
  for (std::size_t place = find(words); place != std::string::npos; place = find(words, place + 1)) {
    if (!negated(place)) {
      return true;
    }
  }
  return false;
}

bool spoken_text::affirms_any(std::span<const string_view> phrases) const {
  return std::ranges::any_of(phrases, [&](string_view phrase) { return affirms(phrase); });
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
