#include "listing_values.hpp"

#include <array>
#include <cstdio>

namespace zylin::cli {

listing_element known(std::string_view text) {
  return text.empty() ? listing_element() : listing_element(text);
}

listing_element known(const std::optional<call_sid>& id) {
  return id ? listing_element(id->str()) : listing_element();
}

listing_element known(const std::optional<std::int64_t>& number) {
  return number ? listing_element(*number) : listing_element();
}

std::string short_time(const time_zone& zone, time_point when) {
  const local_minutes local = zone.to_local(when);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(local - day);
  std::array<char, 32> text{};
  const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                   static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()));
  return {text.data(), static_cast<std::size_t>(length)};
}

}  // namespace zylin::cli
