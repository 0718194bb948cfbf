#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::phrase {

enum class lexeme_kind : std::uint8_t {
  messages,
  digits,  ///< with the separators that stand between digits: "15:30", "2026-12-05"
  mixed,   ///< letters and digits or symbols in one: "B12", "$4", "5%"
  dash,    ///< a hyphen or a short dash in front of a digit: "2pm-4pm", "2 – 4 pm"
  pause
};

/// A piece of the text: [begin, end).
struct lexeme {
  lexeme_kind kind = lexeme_kind::pause;
  std::string text;  ///< folded, digits as ASCII's; "p.m." is "pm"; the sign of a pause
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Splits plain typography at blanks, hyphens and punctuation. Stops after `limit` pieces.
[[nodiscard]] std::vector<lexeme> split_lexemes(std::string_view text, std::size_t limit);

}  // namespace zylin::domain::phrase
