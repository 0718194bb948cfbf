#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/waiting_entry.hpp"
#include "zylin/ports/store.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace zylin::bookings {

/// Limit of entries that are waiting or offered; further wishes get no promise.
inline constexpr std::size_t longest_waiting_list = 200;
/// Limit of such entries by one number.
inline constexpr std::ptrdiff_t most_wishes_of_number = 10;

/// The same number, service, person and time.
[[nodiscard]] bool is_same_wish(const domain::waiting_entry& one, const domain::waiting_entry& other);

/// Puts a caller with that number on the list for `wanted`, the booking of a call, at `starts_at`, which was taken.
/// True when they are on it; false if the business keeps no list, the caller cannot be written to or has that time
/// already, or a limit is reached. `random` is for the booking's reference.
[[nodiscard]] result<bool> join_waiting_list(ports::transaction& tx, const domain::business& business,
                                             const std::optional<phone_number>& caller, const domain::booking& wanted,
                                             time_point starts_at, time_point now, std::uint32_t random);

/// The booking of that service that the customer made since the wish was listed: then nothing is offered.
[[nodiscard]] result<std::optional<domain::booking>> booked_since(ports::transaction& tx,
                                                                  const domain::waiting_entry& who, time_point now);

/// Why the wished time cannot be booked now; nothing if it can. `offered` are the times offered to others.
[[nodiscard]] result<std::optional<domain::refusal>> check_requested_time(
    ports::transaction& tx, const domain::business& business, const domain::waiting_entry& who,
    const std::vector<domain::occupied_span>& offered, time_point now);

/// Up to three free times nearest to the wish, ascending.
[[nodiscard]] result<std::vector<domain::local_minutes>> free_near(ports::transaction& tx,
                                                                   const domain::business& business,
                                                                   const domain::waiting_entry& who, time_point now);

/// False if the service is gone from the business file, or the person whom an offer has named already.
[[nodiscard]] bool is_still_offered(const domain::business& business, const domain::waiting_entry& who);

[[nodiscard]] domain::time_span span_of(const domain::waiting_entry& who);

}  // namespace zylin::bookings
