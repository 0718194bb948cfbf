#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/time_zone.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::ical {

/// The limit of disjoint busy times in a window. A calendar with more is refused: part of it would be taken for free.
inline constexpr std::size_t most_busy_times = 10'000;
/// Events of a calendar, blocking or not. One with more is refused.
inline constexpr std::size_t most_events = 50'000;
/// RRULEs of one event; nearly all have one.
inline constexpr std::size_t most_rules_of_an_event = 20;
/// RDATEs of one event, and EXDATEs: more RDATEs cannot be read, further EXDATEs leave nothing out.
inline constexpr std::size_t most_dates_of_an_event = 10'000;
/// Of both in all events of a calendar. One with more is refused.
inline constexpr std::size_t most_dates = 200'000;

struct busy_query {
  domain::time_zone zone = domain::time_zone::utc();  ///< of whole days and of times without a zone
  domain::time_span window{};
  std::string own_uids_end;  ///< events whose UID ends so are our own and block nothing; empty: there are none
  std::chrono::milliseconds longest_reading{30'000};  ///< of the whole file: one that takes longer is refused
};

struct busy_times {
  std::vector<domain::time_span> spans;  ///< ascending and disjoint, within the window
  std::size_t events = 0;                ///< in the file, blocking or not
  std::size_t unknown_zones = 0;         ///< read as `busy_query::zone`
  std::size_t never_fitting = 0;         ///< events with a rule that has no day: only what else they say blocks
  std::size_t moved_rests = 0;           ///< of series (RANGE=THISANDFUTURE): old and new times block
};

/// When an iCalendar file (RFC 5545) says "busy". Cancelled events, free ones (TRANSP, X-MICROSOFT-CDO-BUSYSTATUS) and
/// our own block nothing; all others do, tentative ones too. Slow for large files: on a worker. Errors: `bad_response`
/// for what is no complete iCalendar file, for an event whose times cannot be read, and for more than can be followed;
/// `response_too_large` for more than `most_busy_times`.
[[nodiscard]] result<busy_times> read_busy_times(std::string_view text, const busy_query& asked);

}  // namespace zylin::ical
