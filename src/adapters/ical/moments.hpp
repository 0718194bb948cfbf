#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/time_zone.hpp"

#include <libical/ical.h>

#include <chrono>
#include <string>

namespace zylin::ical {

/// A reading of a clock, of no zone.
[[nodiscard]] icaltimetype clock_reading(std::chrono::local_seconds local);

/// In UTC, to the second.
[[nodiscard]] icaltimetype utc_time(time_point when);

/// Sets a DTSTART or DTEND to `when` on the zone's wall clock; in UTC where that clock shows the same reading twice,
/// because the clocks go back.
[[nodiscard]] icalproperty* local_property(icalproperty* property, time_point when, const time_zone& zone);

}  // namespace zylin::ical
