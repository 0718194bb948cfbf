#pragma once

#include "pipeline/bookings/change_booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/ports/store.hpp"

#include <optional>

namespace zylin::bookings {

/// The answer to a caller who asks about their booking ("what time is my appointment?") or reports about it ("I'm
/// running late"), from the bookings of the number that called. Such words change nothing, whatever the model made of
/// them. Nothing if the words say no such thing. A wrong assumption, and being late, are reported to a person; the
/// customer is told so only if there is an owner to be told (`has_owner`).
[[nodiscard]] result<std::optional<change_reply>> answer_booking_enquiry(ports::transaction& tx,
                                                                         const domain::business& business,
                                                                         const domain::call& caller,
                                                                         const domain::call_reading& said,
                                                                         time_point now, bool has_owner);

}  // namespace zylin::bookings
