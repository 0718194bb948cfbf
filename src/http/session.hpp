#pragma once

#include "connection.hpp"
#include "request_reader.hpp"
#include "response_head.hpp"
#include "service.hpp"
#include "zylin/ports/async_event.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace zylin::http {

class session;

/// The running sessions, so that they can be counted and ended.
class session_registry : public std::enable_shared_from_this<session_registry> {
 public:
  using deadline = ports::async_event::deadline;

  explicit session_registry(boost::asio::any_io_executor executor) : changed_(std::move(executor)) {}

  /// While it lives, its session counts as running.
  class entry {
   public:
    entry(std::shared_ptr<session_registry> registry, std::shared_ptr<session> running);
    entry(entry&&) noexcept = default;
    entry& operator=(entry&&) = delete;
    ~entry();

   private:
    std::shared_ptr<session_registry> registry_;
    std::shared_ptr<session> running_;
  };

  [[nodiscard]] entry add(std::shared_ptr<session> started) { return {shared_from_this(), std::move(started)}; }
  [[nodiscard]] std::size_t size() const noexcept { return running_.size(); }

  void drain_all();
  void cut_all();
  /// Until a session ends, `wake` is called, or `latest` has come.
  [[nodiscard]] ports::awaitable<void> wait_for_change(deadline latest);
  [[nodiscard]] ports::awaitable<void> wait_until_empty(deadline latest);
  void wake() { changed_.notify_all(); }

 private:
  std::unordered_set<std::shared_ptr<session>> running_;
  ports::async_event changed_;
};

/// One client connection: reads requests one after the other and answers each before the next is read, so pipelined
/// requests are answered in order. The caller of `run` keeps it alive.
class session {
 public:
  session(boost::asio::ip::tcp::socket socket, std::shared_ptr<service> shared);

  /// Until the connection is over.
  [[nodiscard]] ports::awaitable<void> run();
  /// Ends it if it waits for a request; a running request is answered first.
  void drain();
  /// Ends it now.
  void cut();
  /// Ends `run` together with what it awaits, if that can be cancelled.
  [[nodiscard]] boost::asio::cancellation_slot cancellation() { return cancelled_.slot(); }

 private:
  using steady = std::chrono::steady_clock;

  ports::awaitable<bool> await_first_byte();
  ports::awaitable<bool> serve_one();
  ports::awaitable<bool> serve(received_request complete, steady::time_point began);
  ports::awaitable<bool> refuse(const refusal& why, steady::time_point began);
  ports::awaitable<response> handle(const router::match& found, const request& incoming);
  ports::awaitable<bool> answer(const response& reply, after_response next, bool with_body);
  void report(std::string_view route, int status, steady::time_point began);

  std::shared_ptr<service> shared_;
  connection wire_;
  boost::asio::cancellation_signal cancelled_;
  bool waiting_ = false;  ///< for the first byte of a request
};

}  // namespace zylin::http
