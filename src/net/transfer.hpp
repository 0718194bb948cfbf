#pragma once

#include "curl_core.hpp"
#include "download_file.hpp"
#include "request_setup.hpp"
#include "response_headers.hpp"

#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zylin::net {

/// One exchange: a request, its easy handle, what arrives for it, and the total deadline. `prepare` and
/// `take_result` belong to the caller's thread, what lies between to the reactor, the writing of a file
/// to the caller's executor again: the io thread never touches the disk.
class transfer final : public curl_reactor::client, public std::enable_shared_from_this<transfer> {
 public:
  using deadline = std::chrono::steady_clock::time_point;
  using caller_strand = boost::asio::strand<boost::asio::any_io_executor>;

  transfer(std::shared_ptr<curl_core> core, http_request request, deadline end,
           const boost::asio::any_io_executor& caller);

  [[nodiscard]] result<void> prepare();
  /// `done` is posted to the caller's executor exactly once, whatever happens.
  void start(std::function<void()> done);
  /// From any thread: completes with `cancelled`.
  void cancel();
  /// As `cancel`, on the reactor's thread (or when that runs no more).
  void cancel_now();
  /// After `done`: puts a downloaded file in its place.
  [[nodiscard]] result<http_response> take_result();

 private:
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
  const http_request request_;
  deadline end_;
  caller_strand caller_;
  boost::asio::steady_timer alarm_;
  std::function<void()> done_;

  http_response response_;
  response_headers headers_;
  std::optional<download_file> file_;  // on caller_ only, once started
  std::size_t received_ = 0;           // bytes of body
  std::size_t unwritten_ = 0;          // of those, on their way to the file
  bool paused_ = false;
  bool ended_ = false;
  std::optional<error> refusal_;  // why a callback of ours stopped libcurl
  std::optional<error> failure_;

  std::array<char, CURL_ERROR_SIZE> detail_{};
  request_parts parts_;
  easy_handle easy_;  // last: it refers to the members above
};

}  // namespace zylin::net
