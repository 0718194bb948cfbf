#pragma once

#include "calendar_time.hpp"
#include "zylin/core/error.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zylin::ical {

/// What of an event decides when somebody is busy. Its texts are never read.
struct feed_event {
  std::string uid;
  std::optional<calendar_time> instead_of{};  ///< RECURRENCE-ID: it replaces that instance of the series
  bool and_following = false;                 ///< and all after it (RANGE=THISANDFUTURE)
  std::int64_t sequence = 0;
  std::string stamp;  ///< DTSTAMP as written: sorts by time
  bool cancelled = false;
  bool free = false;  ///< the time is not blocked: TRANSP, or Microsoft's own property

  std::optional<calendar_time> start{};
  std::optional<calendar_time> end{};
  std::optional<calendar_duration> length{};
  std::vector<std::string> rules{};        ///< RRULE
  std::vector<calendar_period> further{};  ///< RDATE
  std::vector<calendar_time> except{};     ///< EXDATE
  std::string unreadable{};                ///< the first property that decides and cannot be read
  [[nodiscard]] bool blocks() const noexcept { return !cancelled && !free; }
};

/// Takes in one line of a VEVENT.
void read_event_line(const content_line& line, feed_event& into);

}  // namespace zylin::ical
