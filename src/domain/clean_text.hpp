#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The words of a text in lower case: runs of letters and digits. Bytes beyond ASCII belong to words and stay as
/// they are.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// Valid UTF-8 that can be stored, sent and shown: bytes that are not UTF-8 become U+FFFD, control characters and
/// separators become blanks (line breaks stay when `keep_lines`). Invisible and direction-changing characters are
/// removed; a zero-width joiner stays between characters beyond ASCII, which may need it. Never more characters.
[[nodiscard]] std::string clean_text(std::string_view text, bool keep_lines = false);

/// At most `limit` bytes of `text`, cut between two visible characters.
[[nodiscard]] std::string_view cut_text(std::string_view text, std::size_t limit) noexcept;

}  // namespace zylin::domain
