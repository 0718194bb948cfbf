#pragma once

// How a code point affects a line of text: one list for logs, tables, files and spoken text.
namespace zylin::unicode {

/// C0, DEL and C1: line ends and terminal escapes among them.
[[nodiscard]] constexpr bool is_control(char32_t c) noexcept {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// Line and paragraph separator.
[[nodiscard]] constexpr bool is_separator(char32_t c) noexcept {
  return c == 0x2028 || c == 0x2029;
}

/// Marks that change the direction of what follows, so that a line looks different from its content: those of Unicode's
/// property Bidi_Control.
[[nodiscard]] constexpr bool changes_direction(char32_t c) noexcept {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Zero-width joiner and non-joiner: Devanagari and emoji need them to look right.
[[nodiscard]] constexpr bool is_joiner(char32_t c) noexcept {
  return c == 0x200C || c == 0x200D;
}

/// Zero-width space, word joiner, byte order mark: invisible.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
  return c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// Changes how the character before it is drawn: variation selectors and the skin tones of emoji.
[[nodiscard]] constexpr bool modifies_drawing(char32_t c) noexcept {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

/// Stands where a program left something out or hides something: soft hyphen, grapheme joiner, invisible operators,
/// interlinear marks, U+FFFC in place of an object, tags.
[[nodiscard]] constexpr bool is_placeholder(char32_t c) noexcept {
  return c == 0x00AD || c == 0x034F || c == 0x180E || (c >= 0x2061 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F) ||
         (c >= 0xFFF9 && c <= 0xFFFC) || (c >= 0xE0000 && c <= 0xE007F);
}

/// A blank beyond ASCII: no-break, of a given width, ideographic.
[[nodiscard]] constexpr bool is_wide_blank(char32_t c) noexcept {
  return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Pictures among letters: the blocks that hold emoji, and what joins them. Letters and digits are in none of them.
[[nodiscard]] constexpr bool is_picture(char32_t c) noexcept {
  return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x2300 && c <= 0x23FF) || (c >= 0x2500 && c <= 0x27BF) ||
         (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF) || c == 0x20E3 || c == 0x3030 || c == 0x303D;
}

/// A letter, digit or mark of ASCII, drawn as wide as an ideograph.
[[nodiscard]] constexpr bool is_full_width(char32_t c) noexcept {
  return c >= 0xFF01 && c <= 0xFF5E;
}

/// The same in ASCII.
[[nodiscard]] constexpr char narrowed(char32_t full_width) noexcept {
  return static_cast<char>(full_width - 0xFF01 + '!');
}

/// Breaks, reorders or hides something in a line.
[[nodiscard]] constexpr bool disturbs_a_line(char32_t c) noexcept {
  return is_control(c) || is_separator(c) || changes_direction(c) || is_joiner(c) || is_invisible(c);
}

}  // namespace zylin::unicode
