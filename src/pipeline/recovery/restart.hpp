#pragma once

#include "zylin/ports/store.hpp"

#include <chrono>

namespace zylin::recovery {

/// Continues what an earlier process left unfinished: jobs resume, messages caught while sending are looked up. Errors:
/// `storage_*`.
[[nodiscard]] result<void> resume_after_restart(ports::transaction& tx, time_point now,
                                                std::chrono::milliseconds reconcile_delay);

}  // namespace zylin::recovery
