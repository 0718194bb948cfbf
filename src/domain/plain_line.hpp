#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// A text in the form people see, for comparing words, references and keywords: invisible characters are removed
/// (zero-width and direction marks, variation selectors, skin tones, placeholders), every blank, line end and
/// typographic mark becomes a blank, full-width letters become ASCII, and each emoji becomes a separate word. Case and
/// accents stay. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string plain_line(std::string_view text);

/// True for a word that consists only of pictures (emoji, signs).
[[nodiscard]] bool is_picture_word(std::string_view word) noexcept;

}  // namespace zylin::domain
