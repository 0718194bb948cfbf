#include "zylin/domain/external_calendar.hpp"

#include <cstddef>

namespace zylin::domain {

std::vector<external_calendar> external_calendars(const business& business) {
  std::vector<external_calendar> all;
  for (const secret& address : business.calendars) {
    all.push_back({.address = address, .staff = {}, .label = "calendars[" + std::to_string(all.size()) + "]"});
  }
  std::size_t place = 0;
  for (const staff_member& each : business.staff) {
    const std::string label = "staff[" + std::to_string(place++) + "].calendar";
    if (!each.calendar.empty()) {
      all.push_back({.address = each.calendar, .staff = each.name, .label = label});
    }
  }
  return all;
}

std::string name_for_owner(const external_calendar& what) {
  return what.staff.empty() ? what.label : what.staff + " (" + what.label + ")";
}

std::string masked_address(std::string_view address) {
  constexpr std::string_view separator = "://";
  const std::size_t scheme = address.find(separator);
  if (scheme == std::string_view::npos) {
    return "...";
  }
  const std::size_t begin = scheme + separator.size();
  std::string_view authority = address.substr(begin);
  authority = authority.substr(0, authority.find_first_of("/?#"));
  if (const std::size_t user = authority.rfind('@'); user != std::string_view::npos) {
    authority.remove_prefix(user + 1);
  }
  return std::string(address.substr(0, begin)).append(authority).append("/...");
}

}  // namespace zylin::domain
