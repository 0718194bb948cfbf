#pragma once

#include "zylin/ports/store.hpp"

namespace zylin::ports {

/// The stored row of that call, which is added when it is missing: what tells of a call comes in any order.
[[nodiscard]] result<domain::call> find_or_add(call_repository& calls, const domain::call& fresh);

/// One recording, one job, whoever tells of it: adds the job and marks the call `recorded`, in the caller's
/// transaction. True when it was new; a recording that has its job changes nothing. `row` is the call as it is stored.
[[nodiscard]] result<bool> take_recording(transaction& tx, domain::call row, const recording_sid& recording,
                                          time_point now);

}  // namespace zylin::ports
