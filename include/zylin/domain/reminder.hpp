#pragma once

#include "zylin/domain/business.hpp"

#include <optional>

namespace zylin::domain {

/// When the customer of an appointment at `starts_at` is reminded of it, which was agreed (made, moved, confirmed) at
/// `agreed_at`: `booking.reminder_hours` before, whole days of them on the wall clock. Never in the quiet hours: then
/// an hour before they begin, or, where it was not agreed by then, at their end if an hour is left. Nothing for what
/// was agreed later than that: its confirmation is the reminder. Nothing where reminders are off.
[[nodiscard]] std::optional<time_point> reminder_due(const business& business, time_point starts_at,
                                                     time_point agreed_at);

/// How long before its start a reminder may be due at most, moved out of the quiet hours.
[[nodiscard]] std::chrono::hours longest_reminder_lead(const business& business);

}  // namespace zylin::domain
