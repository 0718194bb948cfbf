#pragma once

#include "zylin/core/clock.hpp"

#include <string>

namespace zylin::sim {

/// "Sun, 22 Nov 2026 08:46:00 +0000": the dates of Twilio's API.
[[nodiscard]] std::string rfc2822(time_point when);

/// "2026-11-22", in UTC.
[[nodiscard]] std::string iso_date(time_point when);

}  // namespace zylin::sim
