#pragma once

#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <set>
#include <utility>

namespace zylin::ports {

/// An event that coroutines of one executor wait for. It has no memory: a wait that begins after a notification waits
/// for the next one. Call every member on that executor (one thread or a strand); the event must outlive its waiters.
class async_event {
 public:
  using deadline = std::chrono::steady_clock::time_point;

  explicit async_event(boost::asio::any_io_executor executor) : executor_(std::move(executor)) {}

  /// Resumes all waiters.
  void notify_all() {
    for (boost::asio::steady_timer* timer : waiting_) {
      timer->expires_at(deadline::min());
    }
  }

  /// Until it is notified; false if `latest` comes first.
  [[nodiscard]] awaitable<bool> wait(deadline latest = deadline::max()) {
    boost::asio::steady_timer timer(executor_, latest);
    const listed while_waiting(waiting_, timer);
    boost::system::error_code notified;
    co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, notified));
    co_return timer.expiry() != latest;
  }

 private:
  using timers = std::set<boost::asio::steady_timer*>;

  /// Removes the wait's timer from the list, however the wait ends.
  class listed {
   public:
    listed(timers& all, boost::asio::steady_timer& one) : all_(all), one_(&one) { all_.insert(one_); }
    listed(const listed&) = delete;
    listed& operator=(const listed&) = delete;
    ~listed() { all_.erase(one_); }

   private:
    timers& all_;
    boost::asio::steady_timer* one_;
  };

  boost::asio::any_io_executor executor_;
  timers waiting_;
};

}  // namespace zylin::ports
