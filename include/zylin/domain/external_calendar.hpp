#pragma once

#include "zylin/core/secret.hpp"
#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// A calendar that the business or one of its people keeps elsewhere, and whose busy times are not booked.
struct external_calendar {
  secret address;
  std::string staff;  ///< whose it is; empty: it blocks the whole business
  std::string label;  ///< its key in the business file, as commands, logs and metrics name it
};

/// Those of the business file, in its order.
[[nodiscard]] std::vector<external_calendar> external_calendars(const business& business);

/// "Maria (staff[0].calendar)", as the owner reads it.
[[nodiscard]] std::string name_for_owner(const external_calendar& what);

/// What is shown of a secret address: "https://calendar.example.com/...", no user, path or query.
[[nodiscard]] std::string masked_address(std::string_view address);

}  // namespace zylin::domain
