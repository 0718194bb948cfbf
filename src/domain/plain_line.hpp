#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// A text as people see it, for comparing words, references and keywords: what nobody sees is gone (zero-width and
/// direction marks, variation selectors, skin tones, placeholders), every blank, line end and typographic mark is a
/// blank, full-width letters are ASCII, and each picture stands apart as a word of its own. Case and accents stay.
/// Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string plain_line(std::string_view text);

/// True for a word that is nothing but a picture (an emoji, a sign).
[[nodiscard]] bool is_picture_word(std::string_view word) noexcept;

}  // namespace zylin::domain
