#pragma once

#include "zylin/ports/awaitable.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace zylin::ports {

template <class T>
struct awaited {
  explicit awaited(const boost::asio::any_io_executor& executor) : over(executor) {}
  boost::asio::steady_timer over;
  std::optional<T> value;
  std::exception_ptr failure;
};

template <class T>
awaitable<void> keep(std::shared_ptr<awaited<T>> into, awaitable<T> work) {
  T value = co_await std::move(work);
  into->value.emplace(std::move(value));
}

/// The result of `work`, or nothing if that takes longer than `timeout`. The work still runs to its end, so it must
/// own what it uses. Only on an executor with one thread.
template <class T>
awaitable<std::optional<T>> wait_at_most(std::chrono::milliseconds timeout, awaitable<T> work) {
  const boost::asio::any_io_executor executor = co_await boost::asio::this_coro::executor;
  const auto shared = std::make_shared<awaited<T>>(executor);
  shared->over.expires_after(timeout);
  auto ended = [shared](const std::exception_ptr& failure) {
    shared->failure = failure;
    shared->over.expires_at(boost::asio::steady_timer::time_point::min());
  };
  boost::asio::co_spawn(executor, keep<T>(shared, std::move(work)), std::move(ended));
  boost::system::error_code ignored;
  co_await shared->over.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
  if (shared->failure) {
    std::rethrow_exception(shared->failure);
  }
  co_return std::move(shared->value);
}

}  // namespace zylin::ports
