#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <optional>
#include <string>

namespace zylin::bookings {

/// The recipient of a message about a booking: the number of the call that made it, never one only spoken. Without a
/// call (the owner made it, or an answer to an offer), and if the owner has given it to another number since, the
/// booking's own. Nothing if it cannot be written to.
[[nodiscard]] result<std::optional<phone_number>> contact_of(ports::transaction& tx,
                                                             const domain::caller_cache& callers,
                                                             const domain::booking& about);

/// The text that `contact_of` reads as a number, so that `callers` can read it ahead. Empty if there is none.
[[nodiscard]] result<std::string> contact_as_stored(ports::transaction& tx, const domain::booking& about);

/// What somebody is told, in their language.
using wording = std::function<std::string(const domain::texts::audience&)>;

/// Writes to a booking's customer (`contact_of`) about its latest change: one message for each kind and change, however
/// often this is called. False when there is no number that can be written to. Errors: `storage_*`.
[[nodiscard]] result<bool> message_customer(ports::transaction& tx, const domain::business& business,
                                            const domain::caller_cache& callers, const domain::booking& about,
                                            domain::message_kind kind, const wording& words, time_point now);

}  // namespace zylin::bookings
