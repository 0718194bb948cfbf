#pragma once

#include <chrono>
#include <cstdint>

namespace zylin::phrase {

enum class day_part : std::uint8_t {
  morning,
  afternoon,
  evening,
  night,
  small_hours,
  first_thing,
  late_morning,
  midday,
  early_afternoon,
  late_afternoon,
  early_evening
};

/// The starts that somebody means who names no hour: [from, until), minutes after midnight.
struct part_span {
  std::chrono::minutes from{0};
  std::chrono::minutes until{0};
};

[[nodiscard]] part_span span_of(day_part part) noexcept;

/// Which of the first four a part belongs to, as far as the hand of a clock is concerned.
[[nodiscard]] day_part quarter_of(day_part part) noexcept;

}  // namespace zylin::phrase
