#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"

#include <string>

namespace zylin::openai {

/// The business in plain lines: who and where, services, questions and answers, the week, closures ahead, the
/// local date and time, and the coming fourteen days with their opening hours.
[[nodiscard]] std::string describe_business(const business& facts, time_point now);

}  // namespace zylin::openai
