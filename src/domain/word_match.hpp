#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// Whether two folded words have the same stem, as far as this can be decided without a grammar: "park" and "parking",
/// "colored" and "coloring", "dry" and "dries". An English word may be in Devanagari ("कंसल्टेशन").
[[nodiscard]] bool same_stem(std::string_view one, std::string_view other);

/// The consonants of a name in any script, so that "राजेश" and "Rajesh" are one. Expects a folded word.
[[nodiscard]] std::string consonants_of(std::string_view word);

/// True if the word is written in Devanagari.
[[nodiscard]] bool is_devanagari(std::string_view word);

}  // namespace zylin::domain
