#pragma once

#include "time_phrase/typography.hpp"

#include <string_view>

namespace zylin::domain::phrase {

/// `what`, which stood at `origin`, at the end of `out`.
void append(plain_text& out, std::string_view what, std::size_t origin);

/// Every sign by itself: blanks of every width as one, invisible ones as none, dashes, apostrophes, colons and
/// full-width forms as ASCII's. A long dash is one only between digits; elsewhere it is a pause.
[[nodiscard]] plain_text with_plain_signs(std::string_view text);

}  // namespace zylin::domain::phrase
