#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/ports/store.hpp"

#include <optional>

namespace zylin::intake {

/// One recording, one job, whoever reports it: adds the job and marks the call `recorded`, in the caller's transaction.
/// True when it was new; a recording that has its job changes nothing. `row` is the call as it is stored. Errors of
/// all: `storage_*`.
[[nodiscard]] result<bool> take_recording(ports::transaction& tx, domain::call row, const recording_sid& recording,
                                          time_point now);

/// The same for a webhook, which also reports about the call.
[[nodiscard]] result<bool> log_recording(ports::transaction& tx, const domain::call_progress& told,
                                         const recording_sid& recording, time_point now);

/// The caller left no recording: the call is missed, unless it has an outcome.
[[nodiscard]] result<void> log_absence(ports::transaction& tx, const domain::call_progress& told, time_point now);

/// The provider lost the recording: the call is handed to the owner, who is told once. True when they had not been told
/// before; without an owner nobody is told.
[[nodiscard]] result<bool> log_loss(ports::transaction& tx, const config::settings& settings,
                                    const domain::call_progress& told, const std::optional<recording_sid>& recording,
                                    time_point now);

}  // namespace zylin::intake
