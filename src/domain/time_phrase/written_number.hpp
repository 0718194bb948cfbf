#pragma once

#include "time_phrase/token.hpp"

#include <string_view>

namespace zylin::domain::phrase {

/// What digits with separators between them mean: a number, a clock, a date; `word` when none of them (a telephone
/// number, an amount, 25:00). The caller sets the position in the text.
[[nodiscard]] token read_written_number(std::string_view digits);

}  // namespace zylin::domain::phrase
