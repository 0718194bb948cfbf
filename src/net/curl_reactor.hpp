#pragma once

#include "curl_handle.hpp"
#include "socket_watch.hpp"
#include "zylin/core/error.hpp"

#include <boost/asio/steady_timer.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <vector>

namespace zylin::net {

class transfer;

/// Every exchange between `send` and its completion. Registered on the caller's thread, so that closing the client
/// completes even one that has not reached the reactor yet. Thread-safe.
class in_flight {
 public:
  explicit in_flight(std::size_t limit) : limit_(limit) {}

  /// Errors: `cancelled` once closed, `connect_failed` when full.
  [[nodiscard]] result<void> admit(std::shared_ptr<transfer> started);
  void leave(const std::shared_ptr<transfer>& ended);
  /// Admits nothing more and returns the exchanges that are left.
  [[nodiscard]] std::vector<std::shared_ptr<transfer>> close();

 private:
  std::mutex mutex_;
  std::unordered_set<std::shared_ptr<transfer>> members_;
  std::size_t limit_;
  bool closed_ = false;
};

/// libcurl's multi-socket interface on Asio: Asio tells libcurl which sockets are ready and when a timer expires. Every
/// member runs on `executor()`; `close` also on any thread once that executor no longer runs.
class curl_reactor : public std::enable_shared_from_this<curl_reactor> {
 public:
  /// Owner of an easy handle; notified once when the exchange ended. The handle has left the reactor then.
  class client {
   public:
    client() = default;
    client(const client&) = delete;
    client& operator=(const client&) = delete;
    virtual ~client() = default;
    virtual void finished(CURLcode code) = 0;
  };

  curl_reactor(const boost::asio::any_io_executor& io, long max_per_host, long max_total);
  curl_reactor(const curl_reactor&) = delete;
  curl_reactor& operator=(const curl_reactor&) = delete;
  ~curl_reactor() { close(); }

  [[nodiscard]] const reactor_strand& executor() const noexcept { return strand_; }

  /// False when closed or refused by libcurl: then `owner` is not notified.
  [[nodiscard]] bool add(CURL* easy, std::shared_ptr<client> owner);
  /// Removes the handle without notifying its owner. Never from within a libcurl callback.
  void remove(CURL* easy);
  /// Continues a handle that one of its callbacks has paused.
  void resume(CURL* easy);
  /// Drops every handle and connection without notifying the owners.
  void close();

 private:
  static int on_socket(CURL* easy, curl_socket_t socket, int what, void* self, void* known) noexcept;
  static int on_timer(CURLM* multi, long delay_ms, void* self) noexcept;

  void watch(curl_socket_t socket, int what, bool known);
  void schedule(long delay_ms);
  void act(curl_socket_t socket, int events);
  void collect_finished();

  reactor_strand strand_;
  boost::asio::steady_timer timer_;
  CURLM* multi_;
  std::map<curl_socket_t, std::shared_ptr<socket_watch>> watches_;
  std::map<CURL*, std::shared_ptr<client>> active_;
};

}  // namespace zylin::net
