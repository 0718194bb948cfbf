#pragma once

#include "time_phrase/cursor.hpp"

#include <chrono>
#include <optional>

namespace zylin::phrase {

/// An hour and a minute as they were said, before it is known which half of the day is meant.
struct face {
  int hour = 0;
  int minute = 0;
  bool exact = false;  ///< said on the 24-hour clock ("0900")
};

/// The time of day a face means. "a.m." and "p.m." decide, then a part of the day, and a bare hour is
/// taken as business hours: 1 to 6 in the afternoon, 7 to 11 in the morning, 12 at noon; 0 and 13 to 23
/// are what they say. Nothing for what no clock shows ("15 a.m.").
[[nodiscard]] std::optional<std::chrono::minutes> settle(const face& shown, const token* meridiem,
                                                         std::optional<day_part> part);

/// The same for "quarter to five": minutes before (negative) or after the hour that is named.
[[nodiscard]] std::optional<std::chrono::minutes> settle_offset(int hour, int offset, const token* meridiem,
                                                                std::optional<day_part> part);

/// The part of the day that the words before `begin` or from `end` on give to a time between them:
/// "in the evening at 7", "at 7 on Friday evening", "tonight at 8".
[[nodiscard]] std::optional<day_part> nearby_part(const cursor& begin, const cursor& end);

}  // namespace zylin::phrase
