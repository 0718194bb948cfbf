#pragma once

#include "component.hpp"
#include "zylin/domain/calendar.hpp"

namespace zylin::ical {

/// The VTIMEZONE of the zone, right for everything in the range.
[[nodiscard]] component make_zone(const time_zone& zone, const calendar_range& range);

}  // namespace zylin::ical
