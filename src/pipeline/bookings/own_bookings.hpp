#pragma once

#include "pipeline/bookings/change_booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/ports/store.hpp"

#include <optional>

namespace zylin::bookings {

/// The answer to who only wants to hear that a booking of theirs stands: what it says, or which ones there are. Nothing
/// where they want something else, or have none.
[[nodiscard]] result<std::optional<change_reply>> confirm_own_booking(ports::transaction& tx,
                                                                      const domain::business& business,
                                                                      const domain::understanding& what,
                                                                      const domain::call_reading& said, time_point now);

/// The answer to a wish for a time at which the caller has that service already: the same booking again, or that it
/// stands and a person will ask what else they want. Nothing where they have none there, so that the wish is a new one.
/// A second booking of one number never overlaps its first one of the same service.
[[nodiscard]] result<std::optional<change_reply>> answer_by_own_booking(
    ports::transaction& tx, const domain::business& business, const domain::call& caller,
    const domain::understanding& what, const domain::call_reading& said, time_point now);

}  // namespace zylin::bookings
