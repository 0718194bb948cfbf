#pragma once

#include "time_phrase/cursor.hpp"

#include <chrono>
#include <optional>

namespace zylin::domain::phrase {

inline constexpr std::chrono::minutes half_day{12 * 60};
inline constexpr std::chrono::minutes whole_day{24 * 60};

/// An hour and a minute as they were said, before it is known which half of the day is meant.
struct face {
  int hour = 0;
  int minute = 0;
  int offset = 0;      ///< minutes after (negative: before) the named hour: "quarter to five"
  bool exact = false;  ///< said on the 24-hour clock ("0900")
};

struct clock_time_of_day {
  std::chrono::minutes time{0};
  bool either_half = false;  ///< no word decides between this and twelve hours away
};

/// The time of day a face means. "a.m." and "p.m." decide, then a part of the day, and a bare hour is taken as business
/// hours: 1 to 6 in the afternoon, 7 to 11 in the morning, 12 at noon; 0 and 13 to 23 are taken as said. Nothing for an
/// impossible time ("15 a.m.").
[[nodiscard]] std::optional<clock_time_of_day> settle(const face& shown, const token* meridiem,
                                                      std::optional<day_part> part);

/// The part of the day a word names.
[[nodiscard]] std::optional<day_part> part_of(const token& what);

/// The part of the day that the words before `begin` or from `end` on give to a time between them: "in the evening at
/// 7", "at 7 on Friday evening", "tonight at 8".
[[nodiscard]] std::optional<day_part> nearby_part(const cursor& begin, const cursor& end);

}  // namespace zylin::domain::phrase
