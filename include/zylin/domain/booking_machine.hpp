#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/booking_change.hpp"

namespace zylin {

/// What may become of a booking:
///
///   requested --> confirmed --started--> completed <--> no_show
///       |             |                      (the owner corrects himself)
///       +-------------+--> cancelled, for good
///
/// Live ones (requested, confirmed) take room and may be moved; moving changes no status.
[[nodiscard]] bool is_live(booking_status status) noexcept;

/// `started`: the appointment's start has come. A caller can only cancel: confirming and saying who came is the
/// business's. Nothing becomes what it is already.
[[nodiscard]] bool may_become(booking_status from, booking_status to, changed_by who, bool started) noexcept;

}  // namespace zylin
