#include "calendar_time.hpp"

#include "zylin/core/ascii.hpp"

namespace zylin::ical {
namespace {

constexpr std::size_t date_length = 8;
constexpr std::size_t time_length = 6;

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Of at most nine digits, which fit.
int number_of(std::string_view digits) {
  int value = 0;
  for (const char each : digits) {
    value = value * 10 + (each - '0');
  }
  return value;
}

std::optional<std::chrono::local_days> parse_calendar_day(std::string_view text) {
  if (text.size() != date_length || !are_digits(text)) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date(std::chrono::year(number_of(text.substr(0, 4))),
                                         std::chrono::month(static_cast<unsigned>(number_of(text.substr(4, 2)))),
                                         std::chrono::day(static_cast<unsigned>(number_of(text.substr(6, 2)))));
  // Within what a time in milliseconds can hold with room to add to; older than that is nobody's appointment.
  constexpr int first_year = 1000;
  const bool usable = date.ok() && static_cast<int>(date.year()) >= first_year;
  return usable ? std::optional(std::chrono::local_days(date)) : std::nullopt;
}

/// A leap second counts as the last of its minute.
std::optional<std::chrono::seconds> parse_calendar_clock(std::string_view text) {
  if (text.size() != time_length || !are_digits(text)) {
    return std::nullopt;
  }
  const int hour = number_of(text.substr(0, 2));
  const int minute = number_of(text.substr(2, 2));
  const int second = number_of(text.substr(4, 2));
  if (hour > 23 || minute > 59 || second > 60) {
    return std::nullopt;
  }
  return std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second == 60 ? 59 : second);
}

/// Takes "15M" off the front: the number, and its unit in `unit`.
std::optional<int> take_part(std::string_view& rest, char& unit) {
  constexpr std::size_t longest = 7;
  const std::size_t digits = rest.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos || digits > longest) {
    return std::nullopt;
  }
  unit = rest[digits];
  const int value = number_of(rest.substr(0, digits));
  rest.remove_prefix(digits + 1);
  return value;
}

bool add_part(calendar_duration& to, int value, char unit, bool is_time) {
  constexpr std::chrono::days longest(3'660);  // many parts must not overflow
  if (to.days > longest || to.time > longest) {
    return false;
  }
  switch (unit) {
    case 'W': to.days += std::chrono::days(7 * value); return !is_time;
    case 'D': to.days += std::chrono::days(value); return !is_time;
    case 'H': to.time += std::chrono::hours(value); return is_time;
    case 'M': to.time += std::chrono::minutes(value); return is_time;
    case 'S': to.time += std::chrono::seconds(value); return is_time;
    default: return false;
  }
}

}  // namespace

std::optional<calendar_time> parse_calendar_time(const content_line& line, std::string_view value) {
  // Some write TZID=tzone://Microsoft/Custom without quotation marks; no time holds a colon.
  value = ascii::trim(value.substr(value.rfind(':') + 1));
  const auto day = parse_calendar_day(value.substr(0, date_length));
  if (!day) {
    return std::nullopt;
  }
  calendar_time read;
  read.reading = *day;
  read.is_date = value.size() == date_length;
  if (read.is_date) {
    return read;
  }
  read.is_utc = value.ends_with('Z') || value.ends_with('z');
  value.remove_prefix(date_length);
  value.remove_suffix(read.is_utc ? 1 : 0);
  const auto clock =
      value.starts_with('T') || value.starts_with('t') ? parse_calendar_clock(value.substr(1)) : std::nullopt;
  if (!clock) {
    return std::nullopt;
  }
  read.reading += *clock;
  if (!read.is_utc) {
    constexpr std::size_t longest_zone_name = 255;  // bytes; each time of a list keeps it
    read.zone = line.parameter("TZID").value_or("");
    if (read.zone.size() > longest_zone_name) {
      return std::nullopt;
    }
  }
  return read;
}

std::optional<calendar_duration> parse_calendar_duration(std::string_view value) {
  value = ascii::trim(value);
  const bool negative = value.starts_with('-');
  value.remove_prefix(negative || value.starts_with('+') ? 1 : 0);
  if (!value.starts_with('P') || value.size() < 2) {
    return std::nullopt;
  }
  value.remove_prefix(1);
  calendar_duration read;
  bool is_time = false;
  while (!value.empty()) {
    if (value.front() == 'T' && !is_time) {
      is_time = true;
      value.remove_prefix(1);
      continue;
    }
    char unit = '\0';
    const auto part = take_part(value, unit);
    if (!part || !add_part(read, *part, unit, is_time)) {
      return std::nullopt;
    }
  }
  if (negative) {
    read = {-read.days, -read.time};
  }
  return read;
}

std::optional<calendar_period> parse_calendar_period(const content_line& line, std::string_view value) {
  const std::size_t slash = value.find('/');
  const auto start = parse_calendar_time(line, value.substr(0, slash));
  if (!start) {
    return std::nullopt;
  }
  calendar_period read;
  read.start = *start;
  if (slash == std::string_view::npos) {
    return read;
  }
  const std::string_view rest = value.substr(slash + 1);
  read.length = parse_calendar_duration(rest);
  if (!read.length) {
    read.end = parse_calendar_time(line, rest);
  }
  return read.length || read.end ? std::optional(read) : std::nullopt;
}

}  // namespace zylin::ical
