#pragma once

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

}  // namespace zylin
