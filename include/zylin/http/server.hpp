#pragma once

#include "zylin/core/error.hpp"
#include "zylin/http/router.hpp"
#include "zylin/ports/awaitable.hpp"
#include "zylin/ports/telemetry.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace zylin::http {

struct server_limits {
  std::size_t head_bytes = 16'384;
  std::size_t body_bytes = 65'536;
  std::size_t connections = 1024;                  ///< further ones wait in the kernel's queue
  std::chrono::milliseconds request_time{15'000};  ///< from the first byte of a head to the last of the body
  std::chrono::milliseconds idle_time{75'000};     ///< between requests on one connection
  std::chrono::milliseconds write_time{15'000};    ///< for one response
};

/// An HTTP/1.1 server on one executor: keep-alive, pipelining, limits, graceful stop. Every method is
/// called on that executor (or before it runs). Handlers run on it too and must not block.
class server {
 public:
  server(const boost::asio::any_io_executor& executor, router routes, server_limits limits, ports::telemetry& events);
  server(const server&) = delete;
  server& operator=(const server&) = delete;
  ~server();

  /// Binds and accepts. Port 0 takes a free one. Errors: `invalid_input` (the address), `connect_failed`
  /// (in use, not permitted), with a sentence that names the address.
  [[nodiscard]] result<void> start(const std::string& host, std::uint16_t port);
  /// The bound port.
  [[nodiscard]] std::uint16_t port() const noexcept;

  /// Accepts nothing new, closes idle connections, lets running requests finish; after `grace` the rest is cut off.
  [[nodiscard]] ports::awaitable<void> stop(std::chrono::milliseconds grace);

 private:
  struct state;  // shared with the sessions, which may outlive this object by a moment
  std::shared_ptr<state> state_;
};

}  // namespace zylin::http
