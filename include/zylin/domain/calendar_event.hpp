#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace zylin::domain {

/// The limit of events in a subscribed calendar.
inline constexpr std::size_t most_calendar_events = 5'000;

/// A booking as a row of a subscribed calendar.
struct calendar_entry {
  booking what;
  std::int64_t sequence = 0;  ///< how often what a calendar shows has changed
};

/// Which bookings a calendar shows at one moment.
struct calendar_range {
  time_point from;             ///< earliest start
  time_point until;            ///< starts before
  time_point cancelled_since;  ///< cancelled ones, if cancelled since then: calendar programs need time to see it
};

/// From 30 days ago to the end of the last day that can be booked.
[[nodiscard]] calendar_range calendar_range_at(const business& business, time_point now);

enum class event_state { tentative, confirmed, cancelled };

/// The event of one booking. All texts are valid UTF-8 without control characters except line breaks.
struct calendar_event {
  std::string reference;
  std::int64_t sequence = 0;
  event_state state = event_state::confirmed;
  time_point starts_at{};
  time_point ends_at{};
  time_point created_at{};
  time_point changed_at{};
  std::string summary;
  std::string description;
};

[[nodiscard]] calendar_event make_event(const business& business, const calendar_entry& from);

/// The content of a calendar file.
struct published_calendar {
  std::string name;
  std::string installation;  ///< makes references unique among all businesses; never changes
  time_zone zone = time_zone::utc();
  calendar_range range{};
  std::vector<calendar_event> events;
};

}  // namespace zylin::domain
