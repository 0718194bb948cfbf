#include "rfc2822.hpp"

#include <cstdlib>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace zylin::twilio {
namespace {

// `+0530` or a name; only UTC has one here.
std::optional<std::chrono::minutes> read_zone(const std::string& zone) {
  if (zone == "GMT" || zone == "UTC" || zone == "UT") {
    return std::chrono::minutes(0);
  }
  const bool numeric = zone.size() == 5 && (zone[0] == '+' || zone[0] == '-') &&
                       zone.find_first_not_of("0123456789", 1) == std::string::npos;
  if (!numeric) {
    return std::nullopt;
  }
  const long digits = std::strtol(zone.c_str() + 1, nullptr, 10);
  const std::chrono::minutes offset(digits / 100 * 60 + digits % 100);
  return zone[0] == '-' ? -offset : offset;
}

}  // namespace

std::optional<time_point> read_rfc2822(const std::string& text) {
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
  const auto offset = read_zone(zone);
  if (!date.ok() || !offset) {
    return std::nullopt;
  }
  return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) +
         std::chrono::seconds(parts.tm_sec) - *offset;
}

}  // namespace zylin::twilio
