#pragma once

#include "zylin/ports/store.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <utility>

namespace zylin::app {

/// What systemd is told through its notification socket (sd_notify(3)); without one, nothing. The watchdog is fed only
/// while all of the program moves: the io thread that runs it, a worker, and the database thread. Errors of the disk
/// are no reason to be restarted, so a failing database counts as moving.
class service_manager {
 public:
  /// `db` must outlive the executors' work.
  service_manager(boost::asio::any_io_executor io, boost::asio::any_io_executor workers, ports::store& db)
      : io_(std::move(io)), workers_(std::move(workers)), db_(db) {}

  /// Calls are taken from now on. Feeds the watchdog if the unit has one (WatchdogSec=).
  void ready();
  void stopping();

 private:
  ports::awaitable<void> feed(std::chrono::microseconds interval);
  ports::awaitable<void> see_everything_move();

  boost::asio::any_io_executor io_;
  boost::asio::any_io_executor workers_;
  ports::store& db_;
};

}  // namespace zylin::app
