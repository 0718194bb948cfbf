#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/change_booking.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <vector>

namespace zylin::bookings {

// What the customer is told about a change of their booking, and the owner.

[[nodiscard]] change_reply reply_cancelled(const domain::texts::audience& to, domain::booking row);
[[nodiscard]] change_reply reply_moved(const domain::texts::audience& to, domain::booking row, time_point before);
/// It is at that time already.
[[nodiscard]] change_reply reply_unchanged(const domain::texts::audience& to, const domain::booking& row);
[[nodiscard]] change_reply reply_question(std::string text);
/// Nothing is changed: the owner must do it.
[[nodiscard]] change_reply reply_for_owner(const domain::texts::audience& to, const domain::booking& row,
                                           const domain::call& caller, bool cancels);
[[nodiscard]] change_reply reply_not_found(const domain::texts::audience& to);
/// Nothing is said about the caller's own bookings.
[[nodiscard]] change_reply reply_about_somebody_else(const domain::texts::audience& to);
[[nodiscard]] change_reply reply_not_moved(const domain::texts::audience& to, const domain::booking& row,
                                           const domain::start_span& starts, const slot_refusal& refused);
/// It is not certain which booking is meant; nothing found if `possible` is empty.
[[nodiscard]] change_reply reply_which_booking(const domain::texts::audience& to,
                                               const std::vector<domain::booking>& possible, bool by_rules);

}  // namespace zylin::bookings
