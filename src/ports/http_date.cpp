#include "http_date.hpp"

#include <array>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace zylin {
namespace {

constexpr std::array formats{
    "%a, %d %b %Y %H:%M:%S GMT",  // Sun, 06 Nov 1994 08:49:37 GMT
    "%A, %d-%b-%y %H:%M:%S GMT",  // Sunday, 06-Nov-94 08:49:37 GMT
    "%a %b %e %H:%M:%S %Y",       // Sun Nov  6 08:49:37 1994
};

std::string written(const std::tm& parts, const char* format) {
  std::ostringstream output;
  output.imbue(std::locale::classic());
  output << std::put_time(&parts, format);
  return output.str();
}

/// get_time takes a text that ends too early, and one of other lengths: what was meant is written in just one way.
std::optional<std::tm> read_parts(const std::string& text, const char* format) {
  std::istringstream input(text);
  input.imbue(std::locale::classic());
  std::tm parts{};
  if (!(input >> std::get_time(&parts, format)) || written(parts, format) != text) {
    return std::nullopt;
  }
  return parts;
}

std::optional<time_point> moment_of(const std::tm& parts) {
  const std::chrono::year_month_day date{std::chrono::year(parts.tm_year + 1900),
                                         std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
                                         std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
  if (!date.ok()) {
    return std::nullopt;
  }
  return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) +
         std::chrono::seconds(parts.tm_sec);
}

}  // namespace

std::optional<time_point> read_http_date(const std::string& text) {
  for (const char* format : formats) {
    if (const std::optional<std::tm> parts = read_parts(text, format)) {
      return moment_of(*parts);
    }
  }
  return std::nullopt;
}

}  // namespace zylin
