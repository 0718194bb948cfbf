#include "service_manager.hpp"

#include <spdlog/spdlog.h>
#include <systemd/sd-daemon.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <cstdint>
#include <exception>
#include <utility>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

/// Twice as often as required, and once more as a reserve.
constexpr int feeds_a_deadline = 3;

result<void> nothing(ports::transaction& /*tx*/) {
  return {};
}

}  // namespace

void service_manager::ready() {
  ::sd_notify(0, "READY=1");
  std::uint64_t deadline = 0;
  if (::sd_watchdog_enabled(0, &deadline) <= 0) {
    return;
  }
  const std::chrono::microseconds interval(deadline / feeds_a_deadline);
  auto ended = [](const std::exception_ptr& failure) {
    if (failure) {
      spdlog::critical("the watchdog is not fed any more: an exception reached it");
    }
  };
  asio::co_spawn(io_, feed(interval), std::move(ended));
}

void service_manager::stopping() {
  stopping_ = true;
  ::sd_notify(0, "STOPPING=1");
}

ports::awaitable<void> service_manager::feed(std::chrono::microseconds interval) {
  asio::steady_timer timer(io_);
  for (;;) {
    if (!stopping_) {  // the workers end before the io thread: what it hands them then would outlive it
      co_await see_everything_move();
    }
    ::sd_notify(0, "WATCHDOG=1");
    timer.expires_after(interval);
    boost::system::error_code ignored;
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
}

ports::awaitable<void> service_manager::see_everything_move() {
  ports::store::work unit = nothing;
  const result<void> ignored = co_await asio::co_spawn(workers_, db_.run(std::move(unit)), asio::use_awaitable);
  static_cast<void>(ignored);
}

}  // namespace zylin::app
