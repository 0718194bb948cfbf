#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/change_booking.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/booking_decision.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

#include <vector>

namespace zylin::bookings {

/// All of them are parts of one visit, and there are several.
[[nodiscard]] bool is_one_visit(const std::vector<domain::booking>& rows) noexcept;

/// Cancels several bookings that were made together, or asks for a yes to that.
[[nodiscard]] result<change_reply> cancel_visit(ports::transaction& tx, booking_ledger& ledger,
                                                const domain::texts::audience& to, const domain::call& caller,
                                                std::vector<domain::booking> rows, bool asks, time_point now);

/// Cancels all of them. What customer and owner are told about it.
[[nodiscard]] result<change_reply> cancel_all(booking_ledger& ledger, const domain::texts::audience& to,
                                              std::vector<domain::booking> rows);

/// The answer about several bookings that were cancelled together.
[[nodiscard]] change_reply visit_is_cancelled(const domain::texts::audience& to, std::vector<domain::booking> rows);

/// Those of the visit of `row` that this call has changed.
[[nodiscard]] result<std::vector<domain::booking>> changed_by_call(ports::transaction& tx, const domain::booking& row,
                                                                   const call_sid& call);

}  // namespace zylin::bookings
