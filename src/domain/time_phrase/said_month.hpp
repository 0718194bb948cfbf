#pragma once

#include "time_phrase/cursor.hpp"
#include "time_phrase/date_math.hpp"

#include <optional>

namespace zylin::domain::phrase {

[[nodiscard]] int year_of(local_days day);

/// "2026", "two thousand twenty six", "twenty twenty six" (the latter only for years near today, since it could be a
/// time as well). Leaves `at` unchanged when there is none.
[[nodiscard]] std::optional<int> take_year(cursor& at, local_days now);

/// The month after a day if it is said as a number: "am fünften zwölften", "el 4 del 12", "am 5. 1.". 0 when there is
/// none; then `at` is unchanged.
[[nodiscard]] int take_numbered_month(cursor& at);

/// A month as it was said.
struct said_month {
  std::chrono::year_month first;  ///< the earliest month it can be
  int step = 0;                   ///< months to the next one it can be: 12 for "December", 1 for "the month", else 0
};

/// "December [2026]", "next month", "of this month", "im Monat", "del mes que viene". Leaves `at` unchanged when there
/// is none.
[[nodiscard]] std::optional<said_month> take_said_month(cursor& at, local_days today);

/// The same, but only a month without a name.
[[nodiscard]] std::optional<said_month> take_counted_month(cursor& at, local_days today);

}  // namespace zylin::domain::phrase
