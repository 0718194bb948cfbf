#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/time_zone.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace zylin::domain {

/// Whether a caller only wants to hear that a booking of theirs stands ("I just want to confirm my booking"), in
/// English, German, Spanish or Hindi. Whoever wants to book names no booking of theirs.
[[nodiscard]] bool asks_to_confirm(std::string_view said);

/// A booking that a customer has where they want another one.
struct own_booking {
  booking row;
  bool is_meant = false;  ///< it is what they ask for: else they want something else at that time
};

/// Of the live bookings of one number the one that stands in the way of `wanted` (service, duration, buffer and the
/// name that was said, empty where none was): of the same service, and at the wished start, overlapping it, or in the
/// wished part of one day. It is what they ask for where the start is wished exactly or lies in that part, and no other
/// name was said. A wish for any day within weeks is not answered by what they have.
[[nodiscard]] std::optional<own_booking> find_own_booking(std::span<const booking> own, const booking& wanted,
                                                          const start_span& starts, const time_zone& zone);

/// True where both hold the same place for a moment, buffers included.
[[nodiscard]] bool overlap(const booking& one, const booking& other) noexcept;

}  // namespace zylin::domain
