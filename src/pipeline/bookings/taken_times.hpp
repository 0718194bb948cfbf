#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/taken_times.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {

/// Everything in [from, until) that is not free, by bookings and by the external calendars: the only source for whoever
/// asks what is available. Errors: `storage_*`.
[[nodiscard]] result<domain::taken_times> read_taken_times(ports::transaction& tx, time_point from, time_point until);

/// Whether the busy times that concern a booking with that person (or with nobody) are known up to `until`. One that
/// was never read, or not for so long that the times end before, cannot be taken for free. Errors: `storage_*`.
[[nodiscard]] result<bool> external_calendars_are_known(ports::transaction& tx, const std::optional<std::string>& staff,
                                                        time_point until);

/// When the external calendars are not known within [from, until): the business's, or a person's. Errors: `storage_*`.
[[nodiscard]] result<std::vector<domain::busy_time>> unknown_times(ports::transaction& tx, time_point from,
                                                                   time_point until);

}  // namespace zylin::bookings
