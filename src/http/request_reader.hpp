#pragma once

#include "connection.hpp"
#include "refusal.hpp"
#include "zylin/http/message.hpp"
#include "zylin/http/server.hpp"

#include <variant>

namespace zylin::http {

/// A whole request, and whether the client wants the connection kept.
struct received_request {
  request incoming;
  bool keep_alive = true;
};

/// The peer is gone, so no response can be sent.
struct peer_gone {};

using received = std::variant<peer_gone, refusal, received_request>;

/// Reads one request under the connection's deadline and through the gate. A deadline that passes is a
/// refusal with 408.
[[nodiscard]] ports::awaitable<received> read_request(connection& wire, const server_limits& limits);

}  // namespace zylin::http
