#include "zylin/core/retry_after.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <ctime>
#include <iomanip>
#include <limits>
#include <locale>
#include <optional>
#include <sstream>
#include <string>

namespace zylin {
namespace {

constexpr std::array http_date_formats{
    "%a, %d %b %Y %H:%M:%S GMT",  // Sun, 06 Nov 1994 08:49:37 GMT
    "%A, %d-%b-%y %H:%M:%S GMT",  // Sunday, 06-Nov-94 08:49:37 GMT
    "%a %b %e %H:%M:%S %Y",       // Sun Nov  6 08:49:37 1994
};

std::string http_date_text(const std::tm& parts, const char* format) {
  std::ostringstream output;
  output.imbue(std::locale::classic());
  output << std::put_time(&parts, format);
  return output.str();
}

/// get_time also accepts a text that ends too early or has another length, so the date is written back and compared.
std::optional<std::tm> read_http_date_parts(const std::string& text, const char* format) {
  std::istringstream input(text);
  input.imbue(std::locale::classic());
  std::tm parts{};
  if (!(input >> std::get_time(&parts, format)) || http_date_text(parts, format) != text) {
    return std::nullopt;
  }
  return parts;
}

std::optional<time_point> http_date_moment(const std::tm& parts) {
  const std::chrono::year_month_day date{std::chrono::year(parts.tm_year + 1900),
                                         std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
                                         std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
  if (!date.ok()) {
    return std::nullopt;
  }
  return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) +
         std::chrono::seconds(parts.tm_sec);
}

/// The date of an HTTP header, in any of the three http_date_formats that must be understood (RFC 9110, 5.6.7); nothing
/// if it has another form, or does not exist.
std::optional<time_point> read_http_date(const std::string& text) {
  for (const char* format : http_date_formats) {
    if (const std::optional<std::tm> parts = read_http_date_parts(text, format)) {
      return http_date_moment(*parts);
    }
  }
  return std::nullopt;
}

using std::chrono::milliseconds;

constexpr milliseconds longest_wait = std::chrono::hours(1);

/// A number too large for an integer becomes the largest one.
std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, failure] = std::from_chars(text.data(), end, value);
  if (text.empty() || stopped != end || text.starts_with('-')) {
    return std::nullopt;
  }
  return failure == std::errc::result_out_of_range ? std::numeric_limits<std::int64_t>::max() : value;
}

milliseconds amount(std::int64_t count, milliseconds unit) {
  return std::min(count, longest_wait / unit) * unit;
}

std::optional<milliseconds> time_until(std::string_view date, std::optional<time_point> now) {
  const std::optional<time_point> then = now ? read_http_date(std::string(date)) : std::nullopt;
  if (!then) {
    return std::nullopt;
  }
  return std::clamp(*then - *now, milliseconds(0), longest_wait);
}

}  // namespace

std::optional<milliseconds> read_retry_after(std::string_view in_milliseconds, std::string_view written,
                                             std::optional<time_point> now) {
  if (const auto exact = whole_number(in_milliseconds)) {
    return amount(*exact, milliseconds(1));
  }
  if (const auto seconds = whole_number(written)) {
    return amount(*seconds, std::chrono::seconds(1));
  }
  return time_until(written, now);
}

}  // namespace zylin
