#pragma once

#include "curl_core.hpp"
#include "download_file.hpp"
#include "request_setup.hpp"
#include "zylin/ports/http_client.hpp"

#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::net {

/// Collects header lines as they arrive. A new status line starts over, so that nothing of interim answers (100, 103)
/// remains.
class response_headers {
 public:
  static constexpr std::size_t max_count = 100;
  static constexpr std::size_t max_bytes = std::size_t{64} * 1024;  ///< of all lines of all heads

  /// One line with its line end. False when a limit is passed.
  [[nodiscard]] bool add_line(std::string_view line);

  /// Moves the headers into `response` and reads its content type.
  void move_into(ports::http_response& response);

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
  std::size_t bytes_ = 0;
};

/// Of one hop of a request that follows redirects: an upstream must not be able to send us into the network that we are
/// in.
struct hop_reach {
  bool public_only = false;  ///< no connection to an internal address
  bool internal = false;     ///< the address that was reached is one
};

/// One exchange: a request, its easy handle, the arriving data, and the total deadline. `prepare` and `take_result` run
/// on the caller's thread, everything between on the reactor, writing to a file on the caller's executor again: the io
/// thread never touches the disk.
class transfer final : public curl_reactor::client, public std::enable_shared_from_this<transfer> {
 public:
  using deadline = std::chrono::steady_clock::time_point;
  using caller_strand = boost::asio::strand<boost::asio::any_io_executor>;

  transfer(std::shared_ptr<curl_core> core, ports::http_request request, deadline end,
           const boost::asio::any_io_executor& caller, bool public_only = false);

  [[nodiscard]] result<void> prepare();
  /// `done` is posted to the caller's executor exactly once, whatever happens.
  void start(std::function<void()> done);
  /// From any thread: completes with `cancelled`.
  void cancel();
  /// As `cancel`, on the reactor's thread (or when that runs no more).
  void cancel_now();
  /// After `done`: puts a downloaded file in its place.
  [[nodiscard]] result<ports::http_response> take_result();
  /// After `done`, if there was an answer: whether it came from an internal address.
  [[nodiscard]] bool reached_internal() const;

 private:
  static curl_socket_t on_open_socket(void* self, curlsocktype purpose, curl_sockaddr* address) noexcept;
  static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self) noexcept;

  void begin();
  void finished(CURLcode code) override;
  void complete(std::optional<error> failure);
  [[nodiscard]] bool goes_to_file() const;
  [[nodiscard]] std::size_t take_body(std::string_view bytes);
  void write_elsewhere(std::string_view bytes);
  void written(std::size_t bytes, std::optional<error> failure);

  std::shared_ptr<curl_core> core_;
  const ports::http_request request_;
  deadline end_;
  caller_strand caller_;
  boost::asio::steady_timer alarm_;
  std::function<void()> done_;

  ports::http_response response_;
  response_headers headers_;
  std::optional<download_file> file_;  // on caller_ only, once started
  std::size_t received_ = 0;           // bytes of body
  std::size_t unwritten_ = 0;          // of those, on their way to the file
  bool public_only_;
  bool internal_refused_ = false;
  bool paused_ = false;
  bool ended_ = false;
  std::optional<error> refusal_;  // why a callback of ours stopped libcurl
  std::optional<error> failure_;

  std::array<char, CURL_ERROR_SIZE> detail_{};
  request_parts parts_;
  easy_handle easy_;  // last: it refers to the members above
};

}  // namespace zylin::net
