#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/retry_after.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/ports/awaitable.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::ports {

enum class http_method { get, post };

struct basic_credentials {
  std::string user;
  secret password;
};

/// One part of a multipart/form-data body; `file` is streamed from disk if set.
struct multipart_field {
  std::string name;
  std::string value;
  std::filesystem::path file;
  std::string file_name;
  std::string content_type;
};

/// One request to an upstream service. Named object first, then moved in (see docs/architecture.md,
/// "A compiler bug that shapes the code").
class http_request {
 public:
  http_request(http_method verb, std::string address) : method(verb), url(std::move(address)) {}

  http_method method;
  std::string url;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  std::vector<multipart_field> multipart;  ///< when not empty, `body` is ignored
  std::optional<basic_credentials> basic;
  secret bearer;  ///< sent as `Authorization: Bearer` when not empty
  std::chrono::milliseconds connect_timeout{5'000};
  std::chrono::milliseconds total_timeout{30'000};         ///< from send() to the last byte
  std::size_t max_response_bytes = std::size_t{1} << 20U;  ///< of body; more is `response_too_large`
  std::filesystem::path save_to;  ///< a 2xx body is streamed into this file, not into `body`; any other stays in memory
  int redirects =
      0;  ///< of a GET, followed at most: https only (or loopback http), credentials and headers not forwarded
};

struct http_response {
  int status = 0;
  std::string content_type;  ///< lower case, without parameters; empty when absent
  std::string body;          ///< empty if the request had `save_to` and the status was 2xx
  std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
  std::optional<time_point> received_at;                     ///< by the client's clock, if it has one

  [[nodiscard]] std::string_view header(std::string_view lower_case_name) const {
    for (const auto& [name, value] : headers) {
      if (name == lower_case_name) {
        return value;
      }
    }
    return {};
  }
  [[nodiscard]] bool ok() const noexcept { return status >= 200 && status < 300; }
};

/// The one way to the network. A response of any status is a value; errors are `connect_failed`
/// (nothing was sent), `timed_out`, `connection_lost` (may have been acted on), `response_too_large`,
/// `bad_response`, `storage_failed` / `storage_full` (writing `save_to`), `invalid_input` (the URL), `cancelled`.
class http_client {
 public:
  http_client() = default;
  http_client(const http_client&) = delete;
  http_client& operator=(const http_client&) = delete;
  virtual ~http_client() = default;

  [[nodiscard]] virtual awaitable<result<http_response>> send(http_request request) = 0;

  /// For shutdown: everything in flight and every later send completes with `cancelled`. Any thread.
  virtual void cancel_all() = 0;
};

/// How long the response asks us to wait. A date is useless without `received_at`.
[[nodiscard]] inline std::optional<std::chrono::milliseconds> retry_after(const http_response& response) {
  return read_retry_after(response.header("retry-after-ms"), response.header("retry-after"), response.received_at);
}

}  // namespace zylin::ports
