#include "zylin/domain/opening_hours.hpp"

#include <algorithm>

namespace zylin::domain {

bool is_exceptional(const business& business, std::chrono::local_days day) {
  const std::chrono::year_month_day date(day);
  return business.special_days.contains(date) || std::ranges::find(business.closures, date) != business.closures.end();
}

day_hours hours_on(const business& business, std::chrono::local_days day) {
  const auto special = business.special_days.find(std::chrono::year_month_day(day));
  if (special != business.special_days.end()) {
    return special->second;
  }
  return is_exceptional(business, day) ? day_hours{} : business.hours.at(std::chrono::weekday(day).c_encoding());
}

bool is_open_at(const business& business, local_minutes when) {
  const auto day = std::chrono::floor<std::chrono::days>(when);
  return std::ranges::any_of(hours_on(business, day), [&](const day_interval& open) {
    return day + open.opens <= when && when < day + open.closes;
  });
}

}  // namespace zylin::domain
