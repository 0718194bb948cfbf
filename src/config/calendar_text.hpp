#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

/// `HH:MM` from 00:00 to 24:00, as minutes after midnight.
[[nodiscard]] std::optional<std::chrono::minutes> parse_clock_time(std::string_view text);
[[nodiscard]] std::string format_clock_time(std::chrono::minutes time);

/// `YYYY-MM-DD`, a date that exists.
[[nodiscard]] std::optional<std::chrono::year_month_day> parse_date(std::string_view text);

}  // namespace zylin
