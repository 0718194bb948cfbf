#include "rule_reader/spelled_words.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

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

/// "D apostrophe S O U Z A".
std::string sign_of(const name_word& word) {
  return word.lower == "apostrophe" ? "'" : word.lower == "hyphen" || word.lower == "dash" ? "-" : "";
}

spelling spelled_at(std::span<const name_word> words) {
  spelling found;
  for (const name_word& word : words) {
    const std::string letters = found.letters.empty() || !letters_of(word).empty() ? letters_of(word) : sign_of(word);
    if (letters.empty()) {
      break;
    }
    found.letters += letters;
    ++found.words;
  }
  return found;
}

/// "S O U Z A I need a check-up": the last letter begins what follows.
bool ends_with_pronoun(std::span<const name_word> words, const spelling& found) {
  constexpr std::string_view verbs[] = {"need", "want", "would", "am", "have", "will", "can", "could", "like", "was"};
  return found.words > 1 && found.words < words.size() && words[found.words - 1].lower == "i" &&
         std::ranges::find(verbs, words[found.words].lower) != std::end(verbs);
}

name_word whole_word(const spelling& found, const name_word& last) {
  name_word word{
      .written = found.letters, .lower = found.letters, .last_of_clause = last.last_of_clause, .spelled = true};
  bool begins = true;
  for (char& letter : word.written) {
    letter = begins ? ascii::to_upper(letter) : letter;
    begins = !ascii::is_letter(letter);
  }
  return word;
}

}  // namespace

std::vector<name_word> join_spelled(std::vector<name_word> words) {
  std::vector<name_word> joined;
  for (std::size_t i = 0; i < words.size();) {
    spelling found = spelled_at(std::span(words).subspan(i));
    if (ends_with_pronoun(std::span(words).subspan(i), found)) {
      found.letters.pop_back();
      --found.words;
    }
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
