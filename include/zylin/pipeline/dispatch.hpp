#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

namespace zylin {

/// Stores a new message on the first rung of its ladder: as its template where one is prepared and the recipient has
/// not written to us lately, else as free text. False when it was known.
[[nodiscard]] result<bool> dispatch(transaction& within, message row, time_point now);

}  // namespace zylin
