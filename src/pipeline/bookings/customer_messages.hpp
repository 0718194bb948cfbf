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

/// Whom a message about a booking goes to: the number of the call that made it, never one that was only spoken; without
/// a call (the owner made it, or an answer to an offer) the booking's own. Nothing where neither can be written to.
[[nodiscard]] result<std::optional<phone_number>> contact_of(ports::transaction& tx,
                                                             const domain::known_callers& callers,
                                                             const domain::booking& about);

/// What `contact_of` reads as a number, for `callers` to be read ahead. Empty where there is nothing.
[[nodiscard]] result<std::string> contact_as_stored(ports::transaction& tx, const domain::booking& about);

/// What somebody is told, in their language.
using wording = std::function<std::string(const domain::texts::audience&)>;

/// Writes to a booking's customer about its latest change: one message for each kind and change, however often it is
/// asked for. To the number that called where it came with a call (one that was only spoken could be anybody's), else
/// to the one the owner wrote down. False when there is none that can be written to. Errors: `storage_*`.
[[nodiscard]] result<bool> message_customer(ports::transaction& tx, const domain::business& business,
                                            const domain::known_callers& callers, const domain::booking& about,
                                            domain::message_kind kind, const wording& words, time_point now);

}  // namespace zylin::bookings
