#pragma once

#include "zylin/http/server.hpp"
#include "zylin/ports/telemetry.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace zylin::http::test {

/// Remembers what is reported about requests and calls.
class event_log final : public ports::telemetry {
 public:
  void call_received(bool refused) override;
  void step_finished(const call_sid&, domain::job_step, std::chrono::milliseconds, const error*) override {}
  void job_finished(const call_sid&, domain::job_state) override {}
  void message_changed(const domain::message& row) override;
  void upstream_finished(std::string_view, std::string_view, std::string_view, std::chrono::milliseconds) override {}
  void parameter_refused(std::string_view, std::string_view, std::string_view) override {}
  void http_finished(std::string_view route, int status, std::chrono::microseconds took) override;

  [[nodiscard]] std::vector<std::pair<std::string, int>> answered() const;
  void wait_for_answers(std::size_t count) const;
  [[nodiscard]] std::vector<bool> calls() const;
  [[nodiscard]] std::vector<domain::message_state> changes() const;

 private:
  mutable std::mutex guard_;
  mutable std::condition_variable changed_;
  std::vector<std::pair<std::string, int>> answered_;
  std::vector<bool> calls_;
  std::vector<domain::message_state> changes_;
};

/// A server on a free port of loopback, run by a thread of its own.
class running_server {
 public:
  explicit running_server(router routes, server_limits limits = {});
  running_server(const running_server&) = delete;
  running_server& operator=(const running_server&) = delete;
  ~running_server();

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }
  [[nodiscard]] event_log& events() { return events_; }
  [[nodiscard]] boost::asio::io_context& context() { return context_; }
  /// Until everything that was sent before has reached the server.
  void settle() const;
  /// Processor time that the server's thread has used.
  [[nodiscard]] std::chrono::nanoseconds busy_time();
  /// Starts a graceful stop; the future is ready once it is over.
  [[nodiscard]] std::future<void> stop(std::chrono::milliseconds grace);

 private:
  event_log events_;
  boost::asio::io_context context_{1};
  std::unique_ptr<server> server_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
  std::thread thread_;
};

}  // namespace zylin::http::test
