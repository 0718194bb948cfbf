#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::bookings {

/// Writes down what the database is to enforce: capacities, people, resources and how much may run at once. Belongs
/// before anything that books. A service that is gone keeps its capacity, for its bookings are still there. Errors:
/// `storage_*`.
[[nodiscard]] result<void> write_capacities(ports::transaction& tx, const domain::business& business);

}  // namespace zylin::bookings
