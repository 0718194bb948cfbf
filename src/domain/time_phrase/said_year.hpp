#pragma once

#include "time_phrase/calendar.hpp"
#include "time_phrase/cursor.hpp"

#include <optional>

namespace zylin::phrase {

[[nodiscard]] int year_of(local_days day);

/// "2026", "two thousand twenty six", "twenty twenty six" (the latter only for the years at hand: it could
/// be a time as well). Leaves `at` where it is when there is none.
[[nodiscard]] std::optional<int> take_year(cursor& at, local_days now);

}  // namespace zylin::phrase
