#include "zylin/core/date_text.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"

#include <array>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace zylin {
namespace {

using std::chrono::minutes;

constexpr minutes one_day = std::chrono::days(1);

/// `text` looks like `pattern`, in which a 0 stands for any digit.
bool has_shape(std::string_view text, std::string_view pattern) noexcept {
  if (text.size() != pattern.size()) {
    return false;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (pattern[i] == '0' ? !ascii::is_digit(text[i]) : text[i] != pattern[i]) {
      return false;
    }
  }
  return true;
}

int number_of(std::string_view digits) noexcept {
  return parse_number<int>(digits).value_or(0);
}

/// Decimal, with zeros in front up to `width`. `number` must not be negative.
std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

std::string written(std::chrono::year_month_day date) {
  return padded(static_cast<int>(date.year()), 4) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

/// "08:46:00" of the time since midnight.
std::string written(std::chrono::seconds time) {
  const std::chrono::hh_mm_ss clock(time);
  return padded(static_cast<int>(clock.hours().count()), 2) + ":" +
         padded(static_cast<int>(clock.minutes().count()), 2) + ":" +
         padded(static_cast<int>(clock.seconds().count()), 2);
}

/// `+0530` or a name; only UTC has one here.
std::optional<minutes> parse_zone(std::string_view zone) {
  if (zone == "GMT" || zone == "UTC" || zone == "UT") {
    return minutes(0);
  }
  if (!has_shape(zone, "+0000") && !has_shape(zone, "-0000")) {
    return std::nullopt;
  }
  const minutes offset(number_of(zone.substr(1, 2)) * 60 + number_of(zone.substr(3, 2)));
  return zone.front() == '-' ? -offset : offset;
}

}  // namespace

std::optional<std::string> format_date(std::chrono::year_month_day date) {
  const int year = static_cast<int>(date.year());
  if (!date.ok() || year < 0 || year > 9999) {
    return std::nullopt;
  }
  return written(date);
}

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
  if (!has_shape(text, "0000-00-00")) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year(number_of(text.substr(0, 4))),
                                         std::chrono::month(static_cast<unsigned>(number_of(text.substr(5, 2)))),
                                         std::chrono::day(static_cast<unsigned>(number_of(text.substr(8, 2))))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<std::string> format_time(minutes time) {
  if (time < minutes(0) || time >= one_day) {
    return std::nullopt;
  }
  return padded(static_cast<int>(time.count() / 60), 2) + ":" + padded(static_cast<int>(time.count() % 60), 2);
}

std::optional<minutes> parse_time(std::string_view text) {
  if (!has_shape(text, "00:00")) {
    return std::nullopt;
  }
  const int hours = number_of(text.substr(0, 2));
  const int past = number_of(text.substr(3, 2));
  return hours < 24 && past < 60 ? std::optional(minutes(60 * hours + past)) : std::nullopt;
}

std::string format_seconds(std::chrono::local_seconds local) {
  const auto day = std::chrono::floor<std::chrono::days>(local);
  return written(std::chrono::year_month_day(day)) + "T" + written(local - day);
}

std::string format_utc(time_point when) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(when);
  return format_seconds(std::chrono::local_seconds(seconds.time_since_epoch())) + "Z";
}

std::optional<time_point> parse_utc(std::string_view text) {
  if (!has_shape(text, "0000-00-00T00:00:00Z")) {
    return std::nullopt;
  }
  const std::optional<std::chrono::year_month_day> date = parse_date(text.substr(0, 10));
  const std::optional<minutes> time = parse_time(text.substr(11, 5));
  const int past = number_of(text.substr(17, 2));
  if (!date || !time || past > 59) {
    return std::nullopt;
  }
  return std::chrono::sys_days(*date) + *time + std::chrono::seconds(past);
}

std::string format_rfc2822(time_point when) {
  // Independent of the locale.
  constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(when);
  const std::chrono::year_month_day date(day);
  const unsigned month = static_cast<unsigned>(date.month());
  return std::string(days[std::chrono::weekday(day).c_encoding()]) + ", " +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2) + " " + months[month - 1] + " " +
         padded(static_cast<int>(date.year()), 4) + " " +
         written(std::chrono::floor<std::chrono::seconds>(when - day)) + " +0000";
}

std::optional<time_point> parse_rfc2822(const std::string& text) {
  std::istringstream input(text);
  input.imbue(std::locale::classic());
  std::tm parts{};
  std::string zone;
  if (!(input >> std::get_time(&parts, "%a, %d %b %Y %H:%M:%S") >> zone)) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year(parts.tm_year + 1900),
                                         std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
                                         std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
  const std::optional<minutes> offset = parse_zone(zone);
  if (!date.ok() || !offset) {
    return std::nullopt;
  }
  return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) + minutes(parts.tm_min) +
         std::chrono::seconds(parts.tm_sec) - *offset;
}

}  // namespace zylin
