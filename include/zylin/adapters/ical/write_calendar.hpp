#pragma once

#include "zylin/domain/calendar_event.hpp"

#include <string>

namespace zylin::ical {

/// An iCalendar file (RFC 5545, RFC 7986) with the method PUBLISH: one VTIMEZONE and a VEVENT for each event, in lines
/// of at most 75 octets that end with CRLF. The same calendar yields the same bytes. Any thread.
[[nodiscard]] std::string write_calendar(const domain::published_calendar& calendar);

}  // namespace zylin::ical
