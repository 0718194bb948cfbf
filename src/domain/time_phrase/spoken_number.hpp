#pragma once

#include "time_phrase/token.hpp"

namespace zylin::domain::phrase {

/// Joins numbers of several words ("twenty third", "two thousand and twenty six", "oh five"), and turns rows of three
/// or more numbers, which are telephone numbers, into words without meaning.
[[nodiscard]] token_list join_spoken_numbers(const token_list& tokens);

}  // namespace zylin::domain::phrase
