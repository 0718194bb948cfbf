#pragma once

#include "zylin/control/command.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <filesystem>
#include <memory>

namespace zylin::control {

/// Where the server of a database takes its owner's commands: `DATABASE_PATH.sock`.
[[nodiscard]] std::filesystem::path socket_of(const std::filesystem::path& database);

/// Takes commands through a Unix domain socket that only the server's user (and root) may open: one command a
/// connection, at most 8 connections at a time, `patience` to say it. Runs on `executor` (one thread).
class control_server {
 public:
  /// `perform` runs on `executor`, too.
  control_server(const boost::asio::any_io_executor& executor, handler perform,
                 std::chrono::milliseconds patience = std::chrono::seconds(5));
  control_server(const control_server&) = delete;
  control_server& operator=(const control_server&) = delete;
  /// The executor must have stopped, or be this thread.
  ~control_server();

  /// Replaces what a killed server left at `socket`: the caller holds the lock of the database. Before the
  /// executor runs, or on it. Errors: `connect_failed`.
  [[nodiscard]] result<void> start(const std::filesystem::path& socket);

  /// Takes nothing more; commands in hand are cut off. Any thread; the effect comes on `executor`.
  void stop();

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace zylin::control
