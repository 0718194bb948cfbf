#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>

namespace zylin {

/// Whom a letter about a booking goes to: the number of the call that made it, never one that was only spoken; without
/// a call (the owner made it, or an answer to an offer) the booking's own. Nothing where neither can be written to.
[[nodiscard]] result<std::optional<phone_number>> contact_of(transaction& within, const known_callers& callers,
                                                             const booking& about);

/// What `contact_of` reads as a number, for `callers` to be read ahead. Empty where there is nothing.
[[nodiscard]] result<std::string> contact_as_stored(transaction& within, const booking& about);

}  // namespace zylin
