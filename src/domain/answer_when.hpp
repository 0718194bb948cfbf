#pragma once

#include "zylin/domain/business.hpp"

#include "answer_texts.hpp"

#include <chrono>
#include <string>

namespace zylin {

/// "3:00 PM"; the end of a day (1440) is "12:00 AM".
[[nodiscard]] std::string clock_text(const answer_texts& texts, std::chrono::minutes after_midnight);
/// "Monday 23 November"
[[nodiscard]] std::string day_text(const answer_texts& texts, std::chrono::local_days day);
/// "Monday 23 November at 3:00 PM"
[[nodiscard]] std::string when_text(const answer_texts& texts, local_minutes when);
/// "9:00 AM to 1:00 PM and 2:00 PM to 6:00 PM"
[[nodiscard]] std::string hours_text(const answer_texts& texts, const day_hours& hours);

}  // namespace zylin
