#pragma once

#include "zylin/ports/store.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <atomic>
#include <chrono>
#include <utility>

namespace zylin::app {

/// Notifies systemd through its notification socket (sd_notify(3)); does nothing without one. The watchdog is fed only
/// while all parts respond: the io thread that runs it, a worker, and the database thread. A restart does not repair a
/// disk, so a database that fails but answers counts as responding. While the program stops, it is fed without a look.
class service_manager {
 public:
  /// `db` must outlive the executors' work.
  service_manager(boost::asio::any_io_executor io, boost::asio::any_io_executor workers, ports::store& db)
      : io_(std::move(io)), workers_(std::move(workers)), db_(db) {}

  /// Calls are accepted from now on. Feeds the watchdog if the unit has one (WatchdogSec=).
  void ready();
  void stopping();

 private:
  ports::awaitable<void> feed(std::chrono::microseconds interval);
  ports::awaitable<void> see_everything_move();

  boost::asio::any_io_executor io_;
  boost::asio::any_io_executor workers_;
  ports::store& db_;
  std::atomic<bool> stopping_ = false;
};

}  // namespace zylin::app
