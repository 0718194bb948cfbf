#pragma once

#include "time_phrase/token.hpp"

#include <span>
#include <string_view>
#include <unordered_map>

namespace zylin::phrase {

/// Words that share a kind. A comma steps to the next value, a bar separates words of the same value:
/// {month, 1, "january|jan,february|feb"}. Lower case; several words have single blanks between them.
struct vocabulary_row {
  token_kind kind = token_kind::word;
  int first_value = 0;
  std::string_view words;
};

/// A language: what its words mean. The grammar is shared, so another language is another table.
class vocabulary {
 public:
  struct meaning {
    token_kind kind = token_kind::word;
    int value = 0;
  };

  /// The texts in `rows` must outlive the object. Of two meanings of the same words the first counts.
  explicit vocabulary(std::span<const vocabulary_row> rows);

  /// Null when the language gives these words no meaning.
  [[nodiscard]] const meaning* find(std::string_view words) const;

  /// How many words the longest entry has.
  [[nodiscard]] std::size_t longest() const noexcept { return longest_; }

 private:
  void add_alternatives(std::string_view alternatives, meaning what);

  std::unordered_map<std::string_view, meaning> by_words_;
  std::size_t longest_ = 1;
};

[[nodiscard]] const vocabulary& english();

}  // namespace zylin::phrase
