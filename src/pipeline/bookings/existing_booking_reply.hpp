#pragma once

#include "pipeline/bookings/change_booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/ports/store.hpp"

#include <optional>

namespace zylin::bookings {

/// The answer to a caller who only wants to hear that their booking stands: its details, or the list of them. Nothing
/// if they want something else, or have no booking.
[[nodiscard]] result<std::optional<change_reply>> confirm_existing_booking(ports::transaction& tx,
                                                                           const domain::business& business,
                                                                           const domain::understanding& what,
                                                                           const domain::call_reading& said,
                                                                           time_point now);

/// The answer to a wish for a time at which the caller has that service already: the same booking again, or that it
/// stands and a person will ask what else they want. Nothing if they have none then, so that the wish is a new one. A
/// number's second booking never overlaps its first one of the same service. If only the rules have read the wish, any
/// booking of the caller makes it a person's: they may well mean another time for it.
[[nodiscard]] result<std::optional<change_reply>> answer_by_existing_booking(
    ports::transaction& tx, const domain::business& business, const domain::call& caller,
    const domain::understanding& what, const domain::call_reading& said, time_point now);

}  // namespace zylin::bookings
