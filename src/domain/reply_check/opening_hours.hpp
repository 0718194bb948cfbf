#pragma once

#include "reply_check/hours_words.hpp"
#include "zylin/domain/business.hpp"

#include <optional>

namespace zylin::domain::replies {

/// Days that the conversation is about, for a sentence that names none.
struct days_meant {
  weekday_set days{};
  std::optional<std::chrono::local_days> date{};
  [[nodiscard]] bool any() const { return days.any() || date.has_value(); }
};

[[nodiscard]] days_meant days_in(const stated_hours& text);

enum class hours_truth : std::uint8_t { nothing_said, holds, differs };

/// Whether a statement about days and times is true: every interval, opening and closing of every named day. A sentence
/// without a day is about those in `meant`, else about every day on which the business opens. Dates are looked up as
/// dates; weekdays in the regular week, ignoring closures.
[[nodiscard]] hours_truth check_hours(const stated_hours& said, const business& facts, const days_meant& meant);

}  // namespace zylin::domain::replies
