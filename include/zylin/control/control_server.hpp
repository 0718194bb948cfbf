#pragma once

#include "zylin/control/command.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <filesystem>
#include <memory>

namespace zylin::control {

/// The control socket of the server that uses this database: `DATABASE_PATH.sock`.
[[nodiscard]] std::filesystem::path socket_of(const std::filesystem::path& database);

/// Accepts commands on a Unix domain socket that only the server's user (and root) may open: one command per
/// connection, at most 8 connections at a time, each with `timeout` to send it. Runs on `executor` (one thread).
class control_server {
 public:
  /// `perform` runs on `executor` too.
  control_server(const boost::asio::any_io_executor& executor, handler perform,
                 std::chrono::milliseconds timeout = std::chrono::seconds(5));
  control_server(const control_server&) = delete;
  control_server& operator=(const control_server&) = delete;
  /// The executor must have stopped, or be this thread.
  ~control_server();

  /// Replaces the socket file that a killed server left: the caller holds the lock of the database. Call it before the
  /// executor runs, or on it. Errors: `connect_failed`.
  [[nodiscard]] result<void> start(const std::filesystem::path& socket);

  /// Accepts nothing more; running commands are cut off. Any thread; it takes effect on `executor`.
  void stop();

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace zylin::control
