#pragma once

#include "zylin/domain/business.hpp"

#include <optional>

namespace zylin::domain {

/// When the customer is reminded of an appointment at `starts_at` that was made, moved or confirmed at `agreed_at`:
/// `booking.reminder_hours` before, whole days of them on the wall clock. Never in the quiet hours: then an hour before
/// they begin or, if agreed after that, at their end if an hour is left. Nothing if it was agreed later than that (its
/// confirmation is the reminder), or if reminders are off.
[[nodiscard]] std::optional<time_point> reminder_due(const business& business, time_point starts_at,
                                                     time_point agreed_at);

/// The longest time before its start at which a reminder can be due, including a move out of the quiet hours.
[[nodiscard]] std::chrono::hours longest_reminder_lead(const business& business);

}  // namespace zylin::domain
