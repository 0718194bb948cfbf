#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace zylin::domain {

// Dates and times as language models write them, in whatever notation.

/// A value as it was read. `impossible`: it has the right form but cannot exist (30 February, 25:61).
template <class Value>
struct written_value {
  std::optional<Value> value{};
  bool impossible = false;
};

/// "2026-11-23", "2026-11-23T15:00", "2026/11/23", "23.11.2026", "November 23, 2026". Nothing if day and month cannot
/// be told apart ("03/04/2026").
[[nodiscard]] written_value<std::chrono::year_month_day> read_written_date(std::string_view text);

/// "15:00:00", "3:00 PM", "3 pm", "15h30", "15 Uhr", "1530", "10", "noon", the time after a date. Nothing for an hour
/// that may be in either half of the day ("3").
[[nodiscard]] written_value<std::chrono::minutes> read_written_time(std::string_view text);

}  // namespace zylin::domain
