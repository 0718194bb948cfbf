#pragma once

#include "zylin/core/clock.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

/// `YYYY-MM-DD` of a date that exists and has four digits of year; nothing otherwise.
[[nodiscard]] std::optional<std::string> format_date(std::chrono::year_month_day date);
[[nodiscard]] std::optional<std::chrono::year_month_day> parse_date(std::string_view text);

/// `HH:MM`, 00:00 to 23:59, as minutes after midnight; nothing otherwise.
[[nodiscard]] std::optional<std::string> format_time(std::chrono::minutes time);
[[nodiscard]] std::optional<std::chrono::minutes> parse_time(std::string_view text);

/// `YYYY-MM-DDTHH:MM:SS` of a wall clock.
[[nodiscard]] std::string format_seconds(std::chrono::local_seconds local);

/// `YYYY-MM-DDTHH:MM:SSZ`, rounded down to the second. Nothing if the text is not such a moment.
[[nodiscard]] std::string format_utc(time_point when);
[[nodiscard]] std::optional<time_point> parse_utc(std::string_view text);

/// RFC 2822: "Sun, 22 Nov 2026 08:46:00 +0000" is what is written. Reading accepts every numeric zone and the names of
/// UTC.
[[nodiscard]] std::string format_rfc2822(time_point when);
[[nodiscard]] std::optional<time_point> parse_rfc2822(const std::string& text);

}  // namespace zylin
