#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

namespace zylin {

/// Writes down what the database is to enforce; belongs before anything that books. A service that is gone keeps its
/// row, for its bookings are still there. Errors: `storage_*`.
[[nodiscard]] result<void> write_capacities(transaction& within, const business& facts);

}  // namespace zylin
