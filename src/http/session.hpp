#pragma once

#include "connection.hpp"
#include "request_reader.hpp"
#include "response_head.hpp"
#include "service.hpp"

#include <boost/asio/cancellation_signal.hpp>

#include <chrono>
#include <memory>
#include <string_view>

namespace zylin::http {

/// One client connection: reads requests one after the other, answers each before the next is read, so
/// pipelined requests are answered in order. Whoever runs it keeps it alive.
class session {
 public:
  session(boost::asio::ip::tcp::socket socket, std::shared_ptr<service> shared);

  /// Until the connection is over.
  [[nodiscard]] awaitable<void> run();
  /// Ends it if it waits for a request; a running request is answered first.
  void drain();
  /// Ends it now.
  void cut();
  /// Ends `run` with whatever it awaits, where that can be cancelled.
  [[nodiscard]] boost::asio::cancellation_slot cancellation() { return cancelled_.slot(); }

 private:
  using steady = std::chrono::steady_clock;

  awaitable<bool> await_first_byte();
  awaitable<bool> serve_one();
  awaitable<bool> serve(received_request complete, steady::time_point began);
  awaitable<bool> refuse(const refusal& why, steady::time_point began);
  awaitable<response> handle(const router::match& found, const request& incoming);
  awaitable<bool> answer(const response& reply, after_response next, bool with_body);
  void report(std::string_view route, int status, steady::time_point began);

  std::shared_ptr<service> shared_;
  connection wire_;
  boost::asio::cancellation_signal cancelled_;
  bool waiting_ = false;  ///< for the first byte of a request
};

}  // namespace zylin::http
