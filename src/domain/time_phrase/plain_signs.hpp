#pragma once

#include "time_phrase/typography.hpp"

#include <string_view>

namespace zylin::domain::phrase {

/// Appends `what`, which was at `origin` in the source.
void append(plain_text& out, std::string_view what, std::size_t origin);

/// Normalises each sign by itself: every kind of blank becomes one, invisible signs are removed, dashes, apostrophes,
/// colons and full-width forms become ASCII. A long dash stays a dash only between digits; elsewhere it is a pause.
[[nodiscard]] plain_text with_plain_signs(std::string_view text);

}  // namespace zylin::domain::phrase
