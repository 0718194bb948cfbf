#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/time_zone.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// A yearly day: "the last Sunday of March".
struct yearly_day {
  unsigned month = 1;
  std::chrono::weekday weekday{0U};
  int week = 1;  ///< 1 to 4 from the beginning of the month, -1 its last
  friend bool operator==(const yearly_day&, const yearly_day&) = default;
};

/// What a zone's clocks show from a moment on, as in a VTIMEZONE component (RFC 5545, section 3.6.5).
struct zone_observance {
  std::chrono::local_seconds starts{};  ///< on the clock that still shows `before`
  std::chrono::seconds before{0};
  std::chrono::seconds after{0};
  std::string name;
  std::optional<yearly_day> repeats;  ///< every year again, at that time of day
};

/// Observances that give every moment in [from, until) its right offset. Changes that follow a rule are written as that
/// rule, because some calendar programs understand nothing else; other changes are written one by one.
[[nodiscard]] std::vector<zone_observance> observances(const time_zone& zone, time_point from, time_point until);

}  // namespace zylin::domain
