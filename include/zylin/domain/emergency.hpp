#pragma once

#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// Whether these words tell of danger to somebody, now: by the phrases of all languages at once, because callers mix
/// them, and by the business's own words. "No bleeding", "fainted last month", "dying to see you" and "do you treat
/// strokes?" tell of none. In doubt they do: a person who is alerted for nothing has lost a minute. Any bytes are
/// accepted; of very long texts the beginning and the end are read.
[[nodiscard]] bool is_emergency(std::string_view text, const business& business);

/// Whom to call in danger: what the business says, else the number of its region ("911", "112 / 108").
[[nodiscard]] std::string emergency_number(const business& business);

}  // namespace zylin::domain
