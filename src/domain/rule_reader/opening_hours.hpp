#pragma once

#include "zylin/domain/business.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace zylin::rules {

/// "We are open Monday to Friday 9:00 AM to 6:00 PM and Saturday 10:00 AM to 2:00 PM."
[[nodiscard]] std::string describe_week(const business& facts);

/// "On Friday 25 December we are closed."
[[nodiscard]] std::string describe_day(const business& facts, std::chrono::local_days day);

}  // namespace zylin::rules
