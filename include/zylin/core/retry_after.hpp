#pragma once

#include "zylin/core/clock.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace zylin {

/// The headers `retry-after-ms`, which wins, and `Retry-After` (RFC 9110, 10.2.3), each empty where it is absent: whole
/// seconds or a date, which says nothing without `now`. At most an hour, however much was asked for. Nothing when both
/// are absent or unreadable.
[[nodiscard]] std::optional<std::chrono::milliseconds> read_retry_after(std::string_view in_milliseconds,
                                                                        std::string_view written,
                                                                        std::optional<time_point> now);

}  // namespace zylin
