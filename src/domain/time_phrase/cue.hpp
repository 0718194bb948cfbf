#pragma once

#include "time_phrase/cursor.hpp"

#include <cstdint>

namespace zylin::domain::phrase {

/// What makes a bare number an hour.
enum class cue : std::uint8_t {
  none,
  weak,   ///< "around", "no,": only when nothing countable can follow
  strong  ///< "at"
};

[[nodiscard]] cue take_cue(cursor& at);

/// True when the number that ends before `after` counts or names something else ("at 12 Elm Street",
/// "around 4 people", "at 5 5 5 …").
[[nodiscard]] bool is_no_hour(const cursor& after, cue given);

/// True when the number that ends before `after` is the day of a month: "5 December", "5th of", "5. Dezember".
[[nodiscard]] bool is_day_of_month(const cursor& after);

/// True when the number that begins at `begin` belongs to the words before it ("table for two", "room 9").
[[nodiscard]] bool belongs_to_party(const cursor& begin);

}  // namespace zylin::domain::phrase
