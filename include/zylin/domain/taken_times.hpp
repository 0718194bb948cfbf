#pragma once

#include "zylin/domain/occupied_span.hpp"
#include "zylin/domain/time_zone.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin::domain {

/// A time at which one of the business's external calendars (external_calendar.hpp) says "busy".
struct busy_time {
  time_span when{};
  std::optional<std::string> staff{};  ///< whose calendar says so; nothing: it blocks the whole business
};

/// All that is not free: what bookings take, and what the external calendars say.
struct taken_times {
  taken_times() = default;
  taken_times(std::vector<occupied_span> booked, std::vector<busy_time> said_busy = {})
      : bookings(std::move(booked)), busy(std::move(said_busy)) {}

  std::vector<occupied_span> bookings;
  std::vector<busy_time> busy;
};

}  // namespace zylin::domain
