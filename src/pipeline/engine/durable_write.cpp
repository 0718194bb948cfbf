#include "pipeline/engine/durable_write.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>

namespace zylin::engine {

ports::awaitable<void> pause_after_failed_write(std::string_view what, const error& failure) {
  constexpr std::chrono::milliseconds pause{1'000};
  spdlog::error("{} cannot be written, trying again: {}", what, failure.message());
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, pause);
  boost::system::error_code ignored;
  co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
}

}  // namespace zylin::engine
