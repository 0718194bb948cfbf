#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/control/command.hpp"

namespace zylin::cli {

/// Asks the running server; if none runs, does it itself, holding the database's lock as a server would. Errors:
/// `not_found` if there is no database, `connect_failed` if a server takes no commands, and the command's own.
[[nodiscard]] control::reply tell_server(const config::settings& settings, const control::command& asked);

}  // namespace zylin::cli
