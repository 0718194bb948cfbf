#include "listing_values.hpp"

#include "zylin/core/date_text.hpp"

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
  return format_date(std::chrono::year_month_day(day)).value_or("") + " " + format_time(local - day).value_or("");
}

}  // namespace zylin::cli
