#pragma once

#include "zylin/ports/store.hpp"

#include <chrono>

namespace zylin::app {

/// What an earlier process left in the middle: jobs resume, messages caught while sending are looked up.
/// Errors: `storage_*`.
[[nodiscard]] result<void> recover(transaction& within, time_point now, std::chrono::milliseconds reconcile_delay);

}  // namespace zylin::app
