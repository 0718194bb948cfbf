#pragma once

#include "content_line.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::ical {

/// A DATE or DATE-TIME as a calendar writes it: a reading of a clock, and of which one.
struct calendar_time {
  std::chrono::local_seconds reading{};
  bool is_date = false;  ///< a whole day, midnight here
  bool is_utc = false;
  std::string zone{};  ///< TZID; empty: UTC, or floating: the business's own clock

  [[nodiscard]] std::chrono::local_days day() const { return std::chrono::floor<std::chrono::days>(reading); }
  [[nodiscard]] bool has_clock_of(const calendar_time& other) const {
    return is_date == other.is_date && is_utc == other.is_utc && zone == other.zone;
  }
};

/// A DURATION: days on the calendar, and time that really passes.
struct calendar_duration {
  std::chrono::days days{0};
  std::chrono::seconds time{0};
};

/// A PERIOD, or only its start.
struct calendar_period {
  calendar_time start{};
  std::optional<calendar_time> end{};
  std::optional<calendar_duration> length{};
};

// Nothing for what is none. The zone is that of the line's TZID.

[[nodiscard]] std::optional<calendar_time> parse_calendar_time(const content_line& line, std::string_view value);
[[nodiscard]] std::optional<calendar_duration> parse_calendar_duration(std::string_view value);
[[nodiscard]] std::optional<calendar_period> parse_calendar_period(const content_line& line, std::string_view value);

}  // namespace zylin::ical
