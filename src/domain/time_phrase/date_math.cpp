#include "time_phrase/date_math.hpp"

namespace zylin::domain::phrase {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

// Leap days are at most eight years apart.
constexpr int years_to_search = 8;

}  // namespace

std::optional<local_days> date_of(int year, int month, int day) {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                            std::chrono::day{static_cast<unsigned>(day)}};
  return date.ok() ? std::optional(local_days{date}) : std::nullopt;
}

std::optional<local_days> next_month_day(local_days today, int month, int day) {
  const int this_year = static_cast<int>(year_month_day{today}.year());
  for (int year = this_year; year <= this_year + years_to_search; ++year) {
    const auto date = date_of(year, month, day);
    if (date && *date >= today) {
      return date;
    }
  }
  return std::nullopt;
}

std::optional<local_days> next_day_of_month(local_days today, int day) {
  for (int ahead = 0; ahead <= 12; ++ahead) {
    const year_month candidate = month_of(today) + months{ahead};
    const auto date =
        date_of(static_cast<int>(candidate.year()), static_cast<int>(static_cast<unsigned>(candidate.month())), day);
    if (date && *date >= today) {
      return date;
    }
  }
  return std::nullopt;
}

local_days weekday_after(local_days day, std::chrono::weekday wanted) {
  const days ahead = wanted - std::chrono::weekday{day};
  return day + (ahead == days{0} ? days{7} : ahead);
}

std::optional<local_days> nth_weekday(year_month month, std::chrono::weekday wanted, int nth) {
  if (nth == -1) {
    return local_days{month / wanted[std::chrono::last]};
  }
  if (nth < 1 || nth > 5) {
    return std::nullopt;
  }
  const auto date = month / wanted[static_cast<unsigned>(nth)];
  return date.ok() ? std::optional(local_days{date}) : std::nullopt;
}

year_month month_of(local_days day) {
  const year_month_day date{day};
  return date.year() / date.month();
}

local_days monday_of(local_days day) {
  return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

local_days in_week(local_days monday, std::chrono::weekday wanted) {
  return monday + (wanted - std::chrono::Monday);
}

local_days add_months(local_days day, int count) {
  const year_month target = month_of(day) + months{count};
  const year_month_day same = target / year_month_day{day}.day();
  return same.ok() ? local_days{same} : local_days{target / std::chrono::last};
}

local_days add_working_days(local_days day, int count) {
  while (count > 0) {
    day += days{1};
    const std::chrono::weekday name{day};
    count -= name == std::chrono::Saturday || name == std::chrono::Sunday ? 0 : 1;
  }
  return day;
}

// The nineteen-year cycle of the moon and the corrections of the Gregorian reform, as published by J. M. Oudin.
local_days easter_sunday(int year) {
  const int century = year / 100;
  const int golden = year % 19;
  const int skipped = (century - 17) / 25;
  int moon = (century - century / 4 - (century - skipped) / 3 + 19 * golden + 15) % 30;
  moon -= moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
  const int name = (year + year / 4 + moon + 2 - century + century / 4) % 7;
  const int from_march = moon - name;
  const int month = 3 + (from_march + 40) / 44;
  const int day = from_march + 28 - 31 * (month / 4);
  return *date_of(year, month, day);
}

}  // namespace zylin::domain::phrase
