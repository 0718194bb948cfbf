#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace zylin::domain {

// The smallest parts of JSON as language models write it. Each function reads at the beginning of `text`.

/// The bytes of the blanks, invisible characters and comments; 0 if there are none.
[[nodiscard]] std::size_t gap_at(std::string_view text);

/// The bytes of a comma or semicolon, or of a colon or equals sign; 0 if there is none.
[[nodiscard]] std::size_t comma_at(std::string_view text);
[[nodiscard]] std::size_t colon_at(std::string_view text);

enum class json_place : std::uint8_t { key, member_value, array_value };

/// A key, a text or another simple value, rewritten as JSON.
struct json_piece {
  std::string json{};
  std::size_t length = 0;  ///< in the text; 0: there is none
  bool complete = true;    ///< false: the text ends inside it
};

/// In any quotation marks, or in none. A quotation mark ends a text only where one may end ("He said "yes", and left").
[[nodiscard]] json_piece piece_at(std::string_view text, json_place where);

}  // namespace zylin::domain
