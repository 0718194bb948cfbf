#pragma once

#include "rule_reader/name_words.hpp"

#include <span>
#include <string>

namespace zylin::domain::rules {

/// Some words of a transcript in a row.
using word_span = std::span<const name_word>;

[[nodiscard]] bool has_capital(const name_word& word);
[[nodiscard]] bool can_be_name(const name_word& word);
/// The words of a name at the start of `text`. If the transcript has capitals, a word without one ends the name.
[[nodiscard]] word_span take_name(word_span text, bool capitals);
/// `text` begins with `name`. "I'm Anna's husband" does not name the caller; "it's Siobhan O'Leary, that's …" does.
[[nodiscard]] bool is_possessive(word_span name, word_span text);
/// With `capitals` as it was written; otherwise each word gets one.
[[nodiscard]] std::string join(word_span name, bool capitals);
/// "Smith, S-M-Y-T-H", "Smith, that's spelled S-M-Y-T-H": the spelling of the name that ends before `after`, or null.
[[nodiscard]] const name_word* spelling_of(word_span after);
/// Replaces the heard name by its spelling, if both begin in the same way.
[[nodiscard]] std::string respell(const std::string& name, const name_word& spelled);

}  // namespace zylin::domain::rules
