#pragma once

// What a code point does to a line of text: the one list, for logs, tables, files and what is spoken.
namespace zylin::unicode {

/// C0, DEL and C1: line ends and terminal escapes among them.
[[nodiscard]] constexpr bool is_control(char32_t c) noexcept {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// Line and paragraph separator.
[[nodiscard]] constexpr bool is_separator(char32_t c) noexcept {
  return c == 0x2028 || c == 0x2029;
}

/// Marks that change the direction of what follows, so that a line reads otherwise than it is: those of Unicode's
/// property Bidi_Control.
[[nodiscard]] constexpr bool changes_direction(char32_t c) noexcept {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Zero-width joiner and non-joiner: Devanagari and emoji need them to look right.
[[nodiscard]] constexpr bool is_joiner(char32_t c) noexcept {
  return c == 0x200C || c == 0x200D;
}

/// Zero-width space, word joiner, byte order mark: nobody sees that they are there.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
  return c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// Breaks, reorders or hides something in a line.
[[nodiscard]] constexpr bool disturbs_a_line(char32_t c) noexcept {
  return is_control(c) || is_separator(c) || changes_direction(c) || is_joiner(c) || is_invisible(c);
}

}  // namespace zylin::unicode
