#pragma once

#include "reply_check/sentence.hpp"

#include <string_view>
#include <vector>

namespace zylin::domain::replies {

/// The language of some words: "en", "de", "es", "fr", "hi" (in either script), one whose claims we cannot read ("it",
/// "pt", "nl"), "other" if the letters are of another script; empty if there are too few words. Decided by script and
/// by the most frequent words.
[[nodiscard]] std::string_view language_of(const std::vector<word>& words);

/// Whether no other language has more common words in them: tells a single sentence, where `language_of` cannot.
[[nodiscard]] bool may_be_in(std::string_view language, const std::vector<word>& words);

/// Whether there is enough of that language in the words to believe it against what was known before: three different
/// common words that do not also occur in names ("de la"), or three words in Devanagari.
[[nodiscard]] bool is_evident(std::string_view language, const std::vector<word>& words);

}  // namespace zylin::domain::replies
