#pragma once

#include "zylin/core/clock.hpp"

#include <optional>
#include <string>

namespace zylin::twilio {

/// `Fri, 24 May 2019 17:18:27 +0000`; nothing when it is written otherwise.
[[nodiscard]] std::optional<time_point> read_rfc2822(const std::string& text);

}  // namespace zylin::twilio
