#pragma once

#include "zylin/config/settings.hpp"

namespace zylin::cli {

/// Runs the server until SIGTERM or SIGINT; a second signal ends the grace. Returns the exit status.
int serve(config::settings settings);

}  // namespace zylin::cli
