#pragma once

#include "zylin/ports/http_client.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace zylin::net {

struct http_client_options {
  bool allow_insecure = false;          ///< plain http beyond loopback
  std::string ca_file;                  ///< empty: the system's
  long max_connections_per_host = 128;  ///< further requests wait for one
  long max_connections = 256;
  std::size_t max_waiting = 4096;  ///< requests in flight or queued; more are refused as `connect_failed`
  const clock* time = nullptr;     ///< says when a response came; must outlive the client
  /// Which numeric addresses a redirect may only lead to if the address that was asked for is one of them. Null: those
  /// outside the public internet.
  bool (*is_internal)(std::string_view address) = nullptr;
};

/// libcurl's multi-socket interface driven by `reactor` (the io executor): one connection cache, no
/// thread per request. `send` may be awaited on any executor and resumes there. On destruction
/// (on the reactor's thread, or after it stopped) everything in flight completes with `cancelled`.
[[nodiscard]] std::unique_ptr<ports::http_client> create_curl_http_client(const boost::asio::any_io_executor& reactor,
                                                                          http_client_options options);

}  // namespace zylin::net
