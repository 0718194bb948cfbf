#include "rule_reader/spelled_words.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <span>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t fewest_letters = 3;

/// The letters of "s-m-i-t-h" or "s"; empty for any other word.
std::string letters_of(const name_word& word) {
  std::string letters;
  for (std::size_t i = 0; i < word.lower.size(); ++i) {
    const bool expected = i % 2 == 0 ? ascii::is_lower(word.lower[i]) : word.lower[i] == '-';
    if (!expected) {
      return {};
    }
    if (i % 2 == 0) {
      letters += word.lower[i];
    }
  }
  return letters;
}

struct spelling {
  std::string letters;
  std::size_t words = 0;
};

spelling spelled_at(std::span<const name_word> words) {
  spelling found;
  for (const name_word& word : words) {
    const std::string letters = letters_of(word);
    if (letters.empty()) {
      break;
    }
    found.letters += letters;
    ++found.words;
  }
  return found;
}

name_word whole_word(const spelling& found, const name_word& last) {
  name_word word{
      .written = found.letters, .lower = found.letters, .last_of_clause = last.last_of_clause, .spelled = true};
  word.written.front() = static_cast<char>(word.written.front() - 'a' + 'A');
  return word;
}

}  // namespace

std::vector<name_word> join_spelled(std::vector<name_word> words) {
  std::vector<name_word> joined;
  for (std::size_t i = 0; i < words.size();) {
    const spelling found = spelled_at(std::span(words).subspan(i));
    if (found.letters.size() >= fewest_letters) {
      joined.push_back(whole_word(found, words[i + found.words - 1]));
      i += found.words;
      continue;
    }
    for (const std::size_t end = i + std::max<std::size_t>(found.words, 1); i < end; ++i) {
      joined.push_back(std::move(words[i]));
    }
  }
  return joined;
}

}  // namespace zylin::domain::rules
