#pragma once

#include "pipeline/bookings/place_booking.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/booking_proposal.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace zylin::bookings {

/// The question whether `wanted`, one or several together, is to be booked from `start`, or from one of two starts. The
/// caller must have a number.
[[nodiscard]] domain::booking_proposal booking_proposal_for(
    const domain::business& business, const domain::call_reading& said, std::span<const domain::booking> wanted,
    domain::local_minutes start, std::optional<domain::local_minutes> other, time_point now, std::uint32_t random);

/// The question whether `row` is to be cancelled, or moved to `start`, and to `person` if that is somebody.
[[nodiscard]] domain::booking_proposal change_proposal_for(const domain::call& caller, const domain::booking& row,
                                                           std::optional<time_point> start, time_point now,
                                                           const std::optional<std::string>& person = std::nullopt);

/// Sends the question and stores it: a call that has asked gets the same question again. `row`: the booking that is to
/// be changed.
[[nodiscard]] result<booking_reply> propose(ports::transaction& tx, const domain::texts::audience& to,
                                            const domain::booking_proposal& asked, const domain::booking* row);

}  // namespace zylin::bookings
