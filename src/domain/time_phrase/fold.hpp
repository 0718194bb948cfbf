#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin::domain::phrase {

/// Appends the first letter of `text` to `out` in the form for comparing words: lower case, without accents ("Müller"
/// and "muller" are one), Devanagari without nukta and with one sign for nasal vowels. Returns how many bytes it took,
/// at least 1. Bytes that are not UTF-8 are copied one by one. `text` must not be empty.
std::size_t fold_letter(std::string_view text, std::string& out);

[[nodiscard]] std::string fold(std::string_view text);

/// One spelling for Hindi words in Latin letters, which people spell differently: "paanch" and "panch", "somwar" and
/// "somvaar" become one. Expects folded text.
[[nodiscard]] std::string fold_romanised(std::string_view text);

}  // namespace zylin::domain::phrase
