#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// A reading of a wall clock, to the minute, in some time zone.
using local_minutes = std::chrono::local_time<std::chrono::minutes>;

/// A moment at which a zone's clocks are changed.
struct zone_change {
  time_point at{};
  std::chrono::seconds before{0};  ///< ahead of UTC
  std::chrono::seconds after{0};
  std::string name;  ///< valid from then on: "CEST"
};

/// An IANA time zone ("Asia/Kolkata") from the operating system's database.
/// Cheap to copy; the zone it refers to lives as long as the process.
class time_zone {
 public:
  /// Errors: `invalid_input` when the name is not in the database.
  [[nodiscard]] static result<time_zone> locate(std::string_view name);
  [[nodiscard]] static time_zone utc();

  [[nodiscard]] const std::string& name() const noexcept { return name_; }

  /// The wall clock at `when`, rounded down to the minute.
  [[nodiscard]] local_minutes to_local(time_point when) const;

  /// True when the wall clock never shows `local` (skipped when clocks go forward).
  [[nodiscard]] bool is_skipped(local_minutes local) const;

  /// The moment at which the wall clock shows `local`. For a time that occurs twice (clocks going back) it is the
  /// first; for a skipped one it is the first moment after the gap.
  [[nodiscard]] time_point to_sys(local_minutes local) const;

  /// How far the wall clock is ahead of UTC at `when`, and what that is called ("CEST", "+0530").
  [[nodiscard]] std::chrono::seconds offset(time_point when) const;
  [[nodiscard]] std::string abbreviation(time_point when) const;
  /// The changes after `from` and before `until`, ascending.
  [[nodiscard]] std::vector<zone_change> changes(time_point from, time_point until) const;

  /// ISO 8601 with this zone's offset, to the second: `2026-12-05T15:00:00+05:30`.
  [[nodiscard]] std::string format_iso(time_point when) const;

 private:
  time_zone(std::string name, const void* zone) : name_(std::move(name)), zone_(zone) {}

  std::string name_;
  const void* zone_;  // a date::time_zone: its header is heavy, so only the .cpp knows
};

}  // namespace zylin::domain
