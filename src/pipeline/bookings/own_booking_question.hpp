#pragma once

#include "pipeline/bookings/change_booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/ports/store.hpp"

#include <optional>

namespace zylin::bookings {

/// The answer to what somebody asks about a booking of theirs ("what time is my appointment?"), or tells of it ("I'm
/// running late"), from those of the number that called: whatever the model made of such words, they change nothing.
/// Nothing where the words say no such thing. What is not as they say, and that they will be late, goes to a person;
/// the customer is told so only if there is an owner to be told (`has_owner`).
[[nodiscard]] result<std::optional<change_reply>> answer_own_booking_question(ports::transaction& tx,
                                                                              const domain::business& business,
                                                                              const domain::call& caller,
                                                                              const domain::call_reading& said,
                                                                              time_point now, bool has_owner);

}  // namespace zylin::bookings
