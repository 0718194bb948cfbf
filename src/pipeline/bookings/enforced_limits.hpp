#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::bookings {

/// Writes down what the database is to enforce: capacities, people, resources and how much may run at once. Belongs
/// before anything that books. A service that is gone keeps its capacity, for its bookings are still there. Errors:
/// `storage_*`.
[[nodiscard]] result<void> write_capacities(ports::transaction& tx, const domain::business& business);

/// Gives the live bookings that are under an old name of somebody (`also` in the business file) to that person: they
/// were renamed. Belongs after `write_capacities`. What the rules forbid (they have something else then) stays in need
/// of somebody. Errors: `storage_*`.
[[nodiscard]] result<void> assign_renamed_staff(ports::transaction& tx, const domain::business& business,
                                                time_point now);

}  // namespace zylin::bookings
