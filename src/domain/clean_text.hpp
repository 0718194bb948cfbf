#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The words of a text in lower case: runs of letters and digits. Bytes beyond ASCII belong to words and stay as
/// they are.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// Valid UTF-8 that can be stored, sent and shown: bytes that are none become U+FFFD, control characters and separators
/// become blanks (line breaks stay when `keep_lines`). What changes the direction of a line or hides in it is taken
/// out; a zero-width joiner stays between characters beyond ASCII, which may need it. Never longer in characters.
[[nodiscard]] std::string clean_text(std::string_view text, bool keep_lines = false);

/// At most `limit` bytes of `text`, cut between two characters as a reader sees them.
[[nodiscard]] std::string_view cut_text(std::string_view text, std::size_t limit) noexcept;

}  // namespace zylin::domain
