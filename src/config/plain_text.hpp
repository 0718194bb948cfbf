#pragma once

#include <string_view>

namespace zylin {

/// One line of valid UTF-8: no control characters, 1 to `most` bytes, more than blanks.
[[nodiscard]] bool is_plain_line(std::string_view text, std::size_t most) noexcept;

/// Printable ASCII without blanks, 1 to `most` characters: safe in a request header.
[[nodiscard]] bool is_plain_word(std::string_view text, std::size_t most) noexcept;

}  // namespace zylin
