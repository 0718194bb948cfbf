#pragma once

#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// Whether these words report danger to somebody, now. Phrases of all languages are tried at once, because callers mix
/// them, and the business's own words too. "No bleeding", "fainted last month", "dying to see you" and "do you treat
/// strokes?" report none. In doubt the answer is yes: a false alarm costs a person one minute. Any bytes are accepted;
/// of very long texts only the beginning and the end are read.
[[nodiscard]] bool is_emergency(std::string_view text, const business& business);

/// Whom to call in danger: what the business says, else the number of its region ("911", "112 / 108").
[[nodiscard]] std::string emergency_number(const business& business);

}  // namespace zylin::domain
