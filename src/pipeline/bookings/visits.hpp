#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/visit_wish.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {

/// One appointment, or several that are wanted together. `first` has the service that was understood, and the person
/// who was asked for; those of other people have no name, because nobody knows it, and a note instead.
[[nodiscard]] wanted_visit visit_for(const domain::business& business, const domain::booking& first,
                                     const std::optional<domain::visit_wish>& together);

/// Books one appointment or several; see `booking_ledger::add` and `add_visit`.
[[nodiscard]] result<visit_outcome> add_all(booking_ledger& ledger, const wanted_visit& wanted,
                                            const domain::start_span& starts, std::uint32_t random);

/// The start that `add_all` would take now. Writes nothing.
[[nodiscard]] result<std::variant<domain::local_minutes, slot_refusal>> find_start_of_all(
    booking_ledger& ledger, const wanted_visit& wanted, const domain::start_span& starts);

/// The times at which the customer has one of those services already: they cannot have it twice at once, whatever the
/// capacity.
[[nodiscard]] result<std::vector<domain::time_span>> own_spans(ports::transaction& tx, const wanted_visit& wanted,
                                                               time_point now);

/// The booking with those that were made together with it, in their order.
[[nodiscard]] result<std::vector<domain::booking>> with_its_visit(ports::transaction& tx, domain::booking row);

}  // namespace zylin::bookings
