#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin {

/// Valid UTF-8 that can be stored and sent: bytes that are none become U+FFFD, control characters become blanks
/// (line breaks stay when `keep_lines`). Length in characters is unchanged.
[[nodiscard]] std::string clean_text(std::string_view text, bool keep_lines = false);

/// At most `limit` bytes of `text`, cut between two code points.
[[nodiscard]] std::string_view cut_text(std::string_view text, std::size_t limit) noexcept;

}  // namespace zylin
