#pragma once

#include "zylin/control/command.hpp"

#include <chrono>
#include <filesystem>

namespace zylin::control {

/// Sends one command to the server that listens at `socket` and waits for its reply. Blocks. Errors: `connect_failed`
/// when nobody listens there, `timed_out`, `connection_lost`, `bad_response`, and the server's own.
[[nodiscard]] reply send_command(const std::filesystem::path& socket, const command& asked,
                                 std::chrono::milliseconds timeout);

}  // namespace zylin::control
