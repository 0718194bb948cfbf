#pragma once

#include "zylin/domain/time_zone.hpp"

#include <chrono>
#include <optional>

namespace zylin::domain::phrase {

/// Date arithmetic of the rules. Weeks begin on Monday.
using std::chrono::local_days;

[[nodiscard]] inline local_days today(local_minutes now) {
  return std::chrono::floor<std::chrono::days>(now);
}

[[nodiscard]] std::optional<local_days> date_of(int year, int month, int day);

/// The next such date, today included; nothing when the calendar has no such day (30 February).
[[nodiscard]] std::optional<local_days> next_month_day(local_days today, int month, int day);

/// The next such day of a month, today included; months that are too short are skipped.
[[nodiscard]] std::optional<local_days> next_day_of_month(local_days today, int day);

/// Strictly after `day`.
[[nodiscard]] local_days weekday_after(local_days day, std::chrono::weekday wanted);

/// The first, second … such weekday of a month, or its last one (`nth` = -1). Nothing if there is no such day.
[[nodiscard]] std::optional<local_days> nth_weekday(std::chrono::year_month month, std::chrono::weekday wanted,
                                                    int nth);

[[nodiscard]] std::chrono::year_month month_of(local_days day);

[[nodiscard]] local_days monday_of(local_days day);
[[nodiscard]] local_days in_week(local_days monday, std::chrono::weekday wanted);

/// Monday to Friday are working days.
[[nodiscard]] local_days add_working_days(local_days day, int count);

/// By the Gregorian calendar.
[[nodiscard]] local_days easter_sunday(int year);

/// The same day of a later month, or that month's last day if it is shorter.
[[nodiscard]] local_days add_months(local_days day, int count);

}  // namespace zylin::domain::phrase
