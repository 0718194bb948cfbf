#pragma once

#include "zylin/domain/time_zone.hpp"

namespace zylin::test {

inline std::chrono::local_days date(int year, unsigned month, unsigned day) {
  return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

// A week that several tests use.
inline constexpr std::chrono::local_days sunday{std::chrono::year(2026) / 11 / 22};
inline constexpr std::chrono::local_days monday{std::chrono::year(2026) / 11 / 23};
inline constexpr std::chrono::local_days tuesday{std::chrono::year(2026) / 11 / 24};
inline constexpr std::chrono::local_days friday{std::chrono::year(2026) / 11 / 27};

inline std::chrono::year_month_day calendar(std::chrono::local_days day) {
  return std::chrono::year_month_day(day);
}

inline domain::local_minutes at(std::chrono::local_days day, int hour, int minute = 0) {
  return day + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

inline domain::time_zone zone_named(std::string_view name) {
  return domain::time_zone::locate(name).value();
}

}  // namespace zylin::test
