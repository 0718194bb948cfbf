#pragma once

#include "time_phrase/token.hpp"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zylin::domain::phrase {

/// Words that share a kind. A comma steps to the next value, a bar separates words of the same value: {month, 1,
/// "january|jan,february|feb"}; words of one entry have single blanks between them. With `endings`, each word is
/// combined with each of them: "erste" and "|n|r" give "erste", "ersten", "erster". Case and accents are ignored. Words
/// that begin with '#' count only when attached to a number ("#th").
struct vocabulary_row {
  token_kind kind = token_kind::word;
  int first_value = 0;
  std::string_view words;
  std::string_view endings = {};
};

/// A language: the meanings of its words. The grammar is shared, so another language is another table.
struct language {
  std::string_view code;  ///< ISO 639-1
  std::span<const vocabulary_row> rows;
  bool romanised = false;  ///< its words are also written in Latin letters, with varying spelling
};

/// The words of one language, and those of another that mean nothing in the first, because callers mix languages.
class vocabulary {
 public:
  struct meaning {
    token_kind kind = token_kind::word;
    int value = 0;
  };

  /// Of two meanings of the same words the first counts. `further` may be null.
  explicit vocabulary(const language& own, const language* further = nullptr);

  /// Expects folded words. Null when the language gives them no meaning.
  [[nodiscard]] const meaning* find(std::string_view words) const;

  /// How many words the longest entry has.
  [[nodiscard]] std::size_t longest() const noexcept { return longest_; }

 private:
  void add(const language& from);
  void add_alternatives(const vocabulary_row& row, std::string_view alternatives, int value);
  [[nodiscard]] std::string key(std::string_view words) const;

  std::unordered_map<std::string, meaning> by_words_;
  std::size_t longest_ = 1;
  bool romanised_ = false;
};

[[nodiscard]] bool knows_language(std::string_view code);

/// The language of that ISO 639-1 code together with English, or only English if there is none.
[[nodiscard]] const vocabulary& vocabulary_for(std::string_view code);

/// The first value of a row about parts of the day, or about units.
[[nodiscard]] constexpr int number_of(day_part which) noexcept {
  return static_cast<int>(which);
}
[[nodiscard]] constexpr int number_of(unit which) noexcept {
  return static_cast<int>(which);
}

// One file each: english.cpp, …
extern const language english;
extern const language spanish;
extern const language german;
extern const language hindi;
extern const language french;

}  // namespace zylin::domain::phrase
