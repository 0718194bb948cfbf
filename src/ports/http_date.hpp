#pragma once

#include "zylin/core/clock.hpp"

#include <optional>
#include <string>

namespace zylin {

/// A date of an HTTP header, in any of the three formats that must be understood (RFC 9110, 5.6.7); nothing when it is
/// written otherwise, or does not exist.
[[nodiscard]] std::optional<time_point> read_http_date(const std::string& text);

}  // namespace zylin
