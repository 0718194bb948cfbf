#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The words of a text in lower case: runs of letters and digits. Bytes beyond ASCII belong to words and stay as
/// they are.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// Valid UTF-8 that can be stored and sent: bytes that are none become U+FFFD, control characters become blanks
/// (line breaks stay when `keep_lines`). Length in characters is unchanged.
[[nodiscard]] std::string clean_text(std::string_view text, bool keep_lines = false);

/// At most `limit` bytes of `text`, cut between two code points.
[[nodiscard]] std::string_view cut_text(std::string_view text, std::size_t limit) noexcept;

}  // namespace zylin::domain
