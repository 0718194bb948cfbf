#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/time_zone.hpp"

#include <optional>
#include <span>

namespace zylin::domain {

/// A booking that a customer has already, and seems to wish for again.
struct duplicate_booking {
  booking row;
  bool is_same_wish = false;  ///< they ask for this one; else they want something else at that time
};

/// Of the live bookings of one number, the one that has the service of `wanted` (service, duration, buffer and the name
/// that was said, empty if none) and either begins at the wished start or overlaps it, or lies in the wished part of
/// one day. `is_same_wish` if it begins at that start or lies in that part, and no other name was said. Nothing for a
/// wish for any day within weeks.
[[nodiscard]] std::optional<duplicate_booking> find_duplicate_booking(std::span<const booking> own,
                                                                      const booking& wanted, const start_span& starts,
                                                                      const time_zone& zone);

/// True if both use the same capacity at some moment, buffers included.
[[nodiscard]] bool overlap(const booking& one, const booking& other) noexcept;

}  // namespace zylin::domain
