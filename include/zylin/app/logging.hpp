#pragma once

#include "zylin/config/settings.hpp"

namespace zylin::app {

/// Sets up the process-wide logger: standard error, through a bounded queue with its own thread, so that no io thread
/// ever waits for a terminal or a journal. When the queue is full, the oldest lines are dropped.
void start_logging(const config::logging_settings& how);

}  // namespace zylin::app
