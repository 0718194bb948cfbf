#include "reply_delay.hpp"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace zylin::sim {

ports::awaitable<void> wait_for(std::chrono::milliseconds time) {
  if (time <= std::chrono::milliseconds::zero()) {
    co_return;
  }
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, time);
  co_await timer.async_wait(boost::asio::use_awaitable);
}

}  // namespace zylin::sim
