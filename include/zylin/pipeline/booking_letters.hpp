#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <string_view>

namespace zylin {

/// Writes to a booking's customer about its latest change: one letter for each kind and change, however often it is
/// asked for. To the number that called where it came with a call (one that was only spoken could be anybody's), else
/// to the one the owner wrote down. False when there is none that can be written to. Errors: `storage_*`.
[[nodiscard]] result<bool> write_to_customer(transaction& within, const business& facts, const known_callers& callers,
                                             const booking& about, message_kind kind, std::string_view text,
                                             time_point now);

}  // namespace zylin
