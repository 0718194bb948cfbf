#pragma once

#include "reply_check/hours_words.hpp"
#include "zylin/domain/business.hpp"

#include <optional>

namespace zylin::domain::replies {

/// Days that a conversation is about, where a sentence names none.
struct days_meant {
  weekday_set days{};
  std::optional<std::chrono::local_days> date{};
  [[nodiscard]] bool any() const { return days.any() || date.has_value(); }
};

[[nodiscard]] days_meant days_in(const hours_text& text);

enum class hours_truth : std::uint8_t { nothing_said, holds, differs };

/// Whether what is said of days and times is so: every interval, opening and closing of every day that is named. A
/// sentence that names no day is about those `meant`, else about every day on which the business opens. Days are
/// looked up as dates where they are dates, else as weekdays, closures left aside.
[[nodiscard]] hours_truth check_hours(const hours_text& said, const business& facts, const days_meant& meant);

}  // namespace zylin::domain::replies
