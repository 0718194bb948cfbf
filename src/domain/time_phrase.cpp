#include "zylin/domain/time_phrase.hpp"

#include "time_phrase/scanner.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain {

time_reading read_time_phrase(std::string_view text, const time_context& context) {
  return phrase::scan(text, context).reading;
}

std::string_view find_time_phrase(std::string_view text, const time_context& context) {
  const phrase::scan_result found = phrase::scan(text, context);
  return text.substr(found.begin, found.end - found.begin);
}

bool writes_day_first(std::string_view region) {
  // CLDR's short dates begin with the month in these regions; the rest of the world begins with the day.
  static constexpr std::array<std::string_view, 19> month_first = {
      "AS", "CA", "CN", "FM", "GU", "HU", "JP", "KP", "KR", "LT", "MH", "MN", "MP", "PH", "PR", "PW", "TW", "US", "VI"};
  return std::ranges::find(month_first, region) == month_first.end();
}

}  // namespace zylin::domain
