#pragma once

#include "zylin/ports/awaitable.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string_view>

namespace zylin::http {

/// An absolute deadline for a socket operation: when it passes, the operation is cancelled and `fired()` says why.
/// Progress does not extend it, so a peer that sends byte by byte gains nothing.
class watchdog {
 public:
  explicit watchdog(boost::asio::ip::tcp::socket& guarded);
  watchdog(const watchdog&) = delete;
  watchdog& operator=(const watchdog&) = delete;
  ~watchdog();

  void arm(std::chrono::milliseconds allowed);
  void disarm();
  /// Since the last `arm`.
  [[nodiscard]] bool fired() const noexcept { return watch_->fired; }

 private:
  // Shared with the timer's handler, which may run once more after this object is gone.
  struct watch {
    boost::asio::ip::tcp::socket* guarded = nullptr;
    unsigned round = 0;
    bool fired = false;
  };
  std::shared_ptr<watch> watch_;
  boost::asio::steady_timer timer_;
};

/// One client's socket with a bounded buffer of bytes that were read but not used yet. Every wait runs under the
/// deadline set last.
class connection {
 public:
  /// `max_buffered`: bytes that may wait to be used.
  connection(boost::asio::ip::tcp::socket socket, std::size_t max_buffered);

  [[nodiscard]] std::string_view buffered() const noexcept;
  void consume(std::size_t bytes) { buffer_.consume(bytes); }
  /// Frees a grown buffer while it is empty.
  void release_memory();

  /// Reads what is available, at least one byte; `wanted` sizes the read. False at the end of the stream, on an error,
  /// at the deadline, or when the buffer is full.
  [[nodiscard]] ports::awaitable<bool> read_some(std::size_t wanted);
  /// False when not all of it could be written.
  [[nodiscard]] ports::awaitable<bool> write(std::string_view head, std::string_view body);
  /// Ends our side and waits a moment for the peer to end its own: closing with unread input would
  /// reset the connection and could destroy the answer on its way.
  [[nodiscard]] ports::awaitable<void> close_gently();
  void close();

  void set_deadline(std::chrono::milliseconds allowed) { deadline_.arm(allowed); }
  void clear_deadline() { deadline_.disarm(); }
  [[nodiscard]] bool timed_out() const noexcept { return deadline_.fired(); }

  /// Ends a pending read with false.
  void stop_waiting();
  /// Bytes have arrived that were not read yet.
  [[nodiscard]] bool input_pending() const;
  [[nodiscard]] boost::asio::ip::address peer() const;

 private:
  boost::asio::ip::tcp::socket socket_;
  boost::beast::flat_buffer buffer_;
  watchdog deadline_;
};

}  // namespace zylin::http
