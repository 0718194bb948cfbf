#pragma once

#include <cstddef>
#include <string_view>

namespace zylin::utf8 {

/// One code point at the start of a text, or one byte that is not part of any.
struct unit {
  char32_t code_point = 0;
  std::size_t length = 1;  ///< bytes to step over, never 0
  bool valid = false;
};

/// Strict: no overlong forms, no surrogates, nothing beyond U+10FFFF. `text` must not be empty.
[[nodiscard]] unit decode(std::string_view text) noexcept;

/// The largest cut at or before `limit` (at most the size of `text`) that splits no code point.
[[nodiscard]] std::size_t floor(std::string_view text, std::size_t limit) noexcept;

/// Code points, counted by their first bytes; whether `text` is valid is not checked.
[[nodiscard]] std::size_t count(std::string_view text) noexcept;

}  // namespace zylin::utf8
