#pragma once

#include "rehearse/scenario.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::cli {

/// Stores the bookings that are there before the conversation. Errors: `conflict`, naming the one without room;
/// `storage_*`.
[[nodiscard]] result<void> add_seeded_bookings(ports::transaction& tx, const scenario& what);

}  // namespace zylin::cli
