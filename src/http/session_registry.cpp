#include "session_registry.hpp"

#include "session.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <vector>

namespace zylin::http {

void session_registry::add(const std::shared_ptr<session>& started) {
  running_.insert(started);
}

void session_registry::remove(const std::shared_ptr<session>& ended) {
  running_.erase(ended);
  wake();
}

void session_registry::drain_all() {
  for (const std::shared_ptr<session>& each : running_) {
    each->drain();
  }
}

void session_registry::cut_all() {
  // A cut session may end, and be removed, before the next one's turn.
  const std::vector<std::shared_ptr<session>> all(running_.begin(), running_.end());
  for (const std::shared_ptr<session>& each : all) {
    each->cut();
  }
}

awaitable<void> session_registry::wait_for_change(deadline latest) {
  boost::asio::steady_timer timer(executor_, latest);
  waiting_.insert(&timer);
  boost::system::error_code woken;
  co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, woken));
  waiting_.erase(&timer);
}

awaitable<void> session_registry::wait_until_empty(deadline latest) {
  while (size() > 0 && std::chrono::steady_clock::now() < latest) {
    co_await wait_for_change(latest);
  }
}

void session_registry::wake() {
  for (boost::asio::steady_timer* timer : waiting_) {
    timer->cancel();
  }
}

}  // namespace zylin::http
