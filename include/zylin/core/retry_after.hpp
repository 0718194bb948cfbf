#pragma once

#include "zylin/core/clock.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace zylin {

/// The headers `retry-after-ms`, which wins, and `Retry-After` (RFC 9110, 10.2.3): seconds, or a date, which needs
/// `now`. Each is empty if absent. The result is at most one hour. Nothing when both are absent or unreadable.
[[nodiscard]] std::optional<std::chrono::milliseconds> read_retry_after(std::string_view in_milliseconds,
                                                                        std::string_view written,
                                                                        std::optional<time_point> now);

}  // namespace zylin
