#pragma once

#include "zylin/domain/time_zone.hpp"

#include <chrono>
#include <optional>

namespace zylin {

/// When nobody wants to be written to: every day from `begins` to `ends` on the wall clock, in minutes after midnight.
/// An end before the beginning lies on the next day. Never equal.
struct quiet_hours_rule {
  std::chrono::minutes begins{std::chrono::hours{21}};
  std::chrono::minutes ends{std::chrono::hours{8}};
  friend bool operator==(const quiet_hours_rule&, const quiet_hours_rule&) = default;
};

/// One night: [from, until), real moments.
struct quiet_span {
  time_point from{};
  time_point until{};
};

/// The quiet span that holds `when`; nothing without a rule. Where the clocks change, its ends are what
/// `time_zone::to_sys` makes of them.
[[nodiscard]] std::optional<quiet_span> quiet_at(const std::optional<quiet_hours_rule>& rule, const time_zone& zone,
                                                 time_point when);

}  // namespace zylin
