#pragma once

#include "time_phrase/clock_face.hpp"
#include "time_phrase/cursor.hpp"

#include <optional>

namespace zylin::domain::phrase {

/// A time of day as it was said.
struct said_time {
  face shown{};
  const token* meridiem = nullptr;
  bool certain = false;  ///< not just a count
};

[[nodiscard]] inline std::optional<clock_time_of_day> settle(const said_time& said, std::optional<day_part> part) {
  return settle(said.shown, said.meridiem, part);
}

// Each takes one form of words at exactly that position, or leaves `at` unchanged.

/// "noon", "twelve noon".
[[nodiscard]] std::optional<said_time> take_fixed_time(cursor& at);
/// "15:30", "3.30 pm".
[[nodiscard]] std::optional<said_time> take_written_clock(cursor& at);
/// "1030 pm", "0930", "330": at most four digits without a separator.
[[nodiscard]] std::optional<said_time> take_compact_clock(cursor& at);
/// "quarter to five", "ten past", "half ten", "fünf vor halb elf". `cued`: after "at", so "ten to five" is no range.
[[nodiscard]] std::optional<said_time> take_offset_clock(cursor& at, bool cued);
/// The hour alone: "three", "halb elf", "dedh".
[[nodiscard]] std::optional<said_time> take_hour_name(cursor& at);
/// "three", "ten thirty", "halb elf", "tres y media", "15 Uhr 30", "sade teen baje".
[[nodiscard]] std::optional<said_time> take_hour(cursor& at);

/// Any of them, with the words that may lead to a time ("at", "around", "the") before it. `cued`: see above.
[[nodiscard]] std::optional<said_time> take_any_time(cursor& at, bool cued = true);

}  // namespace zylin::domain::phrase
