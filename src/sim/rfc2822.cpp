#include "rfc2822.hpp"

#include <ctime>

namespace zylin::sim {

namespace {

// Only conversions that look the same in every locale are left to strftime.
std::string format_utc(time_point when, const char* pattern) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(when);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::string text(32, '\0');
  text.resize(std::strftime(text.data(), text.size(), pattern, &parts));
  return text;
}

}  // namespace

std::string rfc2822(time_point when) {
  constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(when);
  const std::chrono::year_month_day date(day);
  return std::string(days[std::chrono::weekday(day).c_encoding()]) + format_utc(when, ", %d ") +
         months[static_cast<unsigned>(date.month()) - 1] + format_utc(when, " %Y %H:%M:%S +0000");
}

std::string iso_date(time_point when) {
  return format_utc(when, "%Y-%m-%d");
}

}  // namespace zylin::sim
