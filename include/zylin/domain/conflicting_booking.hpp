#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/time_zone.hpp"

#include <optional>
#include <span>

namespace zylin::domain {

/// A customer's existing booking that conflicts with a new wish.
struct conflicting_booking {
  booking row;
  bool is_same_wish = false;  ///< they ask for this one; else they want something else at that time
};

/// Of the live bookings of one number, the one that conflicts with `wanted` (service, duration, buffer and the name
/// that was said, empty if none): it has the same service, or it is at the wished start, overlaps it, or is in the
/// wished part of one day. `is_same_wish` if the start is wished exactly or lies in that part, and no other name was
/// said. A wish for any day within weeks conflicts with nothing.
[[nodiscard]] std::optional<conflicting_booking> find_conflicting_booking(std::span<const booking> own,
                                                                          const booking& wanted,
                                                                          const start_span& starts,
                                                                          const time_zone& zone);

/// True if both use the same capacity at some moment, buffers included.
[[nodiscard]] bool overlap(const booking& one, const booking& other) noexcept;

}  // namespace zylin::domain
