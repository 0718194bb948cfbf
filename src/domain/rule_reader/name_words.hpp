#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::rules {

/// A word of a transcript that may become part of a name.
struct name_word {
  std::string written;          ///< "O'Brien", "Anne-Marie"
  std::string lower;            ///< the same in lower case, a typographic apostrophe made plain
  bool last_of_clause = false;  ///< punctuation follows (but not the dot of "Dr.")
  bool spelled = false;         ///< joined from single letters: "S-M-I-T-H", "S. M. I. T. H."
};

[[nodiscard]] std::vector<name_word> split_name_words(std::string_view transcript);

/// Words that end a name or cannot be one: "and", "calling", "urgent", "Monday", …
[[nodiscard]] bool is_no_name(std::string_view lower);
/// Words after which no name follows, so that one stood before: "calling", "speaking", "and", "from", …
[[nodiscard]] bool follows_name(std::string_view lower);
/// "spelled", "that's": may stand between a name and its spelling.
[[nodiscard]] bool introduces_spelling(std::string_view lower);
/// Words that no sentence of another language has: in German all nouns have capitals, and "im" is no "I'm".
[[nodiscard]] bool speaks_german(const std::vector<name_word>& words);
/// "it's", "that's": no possessive.
[[nodiscard]] bool is_contraction(std::string_view lower);
/// "van", "de", "bin": lower case inside a name.
[[nodiscard]] bool is_particle(std::string_view lower);
/// "Mr", "Dr".
[[nodiscard]] bool is_title(std::string_view lower);

}  // namespace zylin::domain::rules
