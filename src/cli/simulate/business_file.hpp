#pragma once

#include <string_view>

namespace zylin::cli {

/// The business of the simulation unless BUSINESS_CONFIG names another. Open every day, so that the default request,
/// "tomorrow at 3 PM", works on any day.
inline constexpr std::string_view simulated_business = R"json({
  "name": "HealthFirst Clinic",
  "type": "clinic",
  "address": "12 Maple Street, Springfield",
  "phone": "+14155550100",
  "time_zone": "UTC",
  "region": "US",
  "recording_notice": "This call is recorded.",
  "hours": {
    "monday": [["08:00", "20:00"]], "tuesday": [["08:00", "20:00"]], "wednesday": [["08:00", "20:00"]],
    "thursday": [["08:00", "20:00"]], "friday": [["08:00", "20:00"]], "saturday": [["08:00", "20:00"]],
    "sunday": [["08:00", "20:00"]]
  },
  "services": [
    {"name": "General consultation", "minutes": 30, "price": "$60"},
    {"name": "Dental cleaning", "minutes": 45, "price": "$90"}
  ],
  "faq": [
    {"question": "Do you accept walk-ins?", "answer": "Yes, until an hour before we close."},
    {"question": "Where can I park?", "answer": "There is free parking behind the building."}
  ],
  "booking": {"min_notice_minutes": 0}
})json";

inline constexpr std::string_view simulated_hours = "open every day 08:00-20:00 UTC";

}  // namespace zylin::cli
