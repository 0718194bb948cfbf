#include "pipeline/engine/polling_loop.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace zylin::engine {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds longest_pause{30'000};
/// Work can be due but not claimable (it waits for its predecessor): the pause before we look again.
constexpr std::chrono::milliseconds shortest_pause{100};
constexpr std::chrono::milliseconds pause_after_failed_look{1'000};

}  // namespace

polling_loop::polling_loop(const asio::any_io_executor& workers, const clock& time, std::string name)
    : strand_(asio::make_strand(workers)), wake_up_(strand_), idle_(strand_), time_(time), name_(std::move(name)) {}

void polling_loop::start() {
  running_ = true;
  auto ended = [this](const std::exception_ptr& /*none: look_safely() keeps them*/) {
    running_ = false;
    idle_.notify_all();
  };
  asio::co_spawn(strand_, run(), asio::bind_executor(strand_, std::move(ended)));
}

void polling_loop::wake() {
  asio::post(strand_, [this] { look_again(); });
}

void polling_loop::look_again() {
  woken_ = true;
  wake_up_.notify_all();
  idle_.notify_all();
}

ports::awaitable<void> polling_loop::run() {
  while (!stopping_) {
    woken_ = false;
    const result<std::optional<time_point>> due = co_await look_safely();
    note(due ? std::string() : due.error().message());
    const std::chrono::milliseconds length = due ? pause_until(*due) : pause_after_failed_look;
    co_await pause(length);
  }
}

/// An exception is a bug, but stored work must go on: the loop looks again.
ports::awaitable<result<std::optional<time_point>>> polling_loop::look_safely() {
  try {
    co_return co_await look();
  } catch (const std::exception&) {  // the exception's text may quote a caller's words
    co_return error(errc::defect, "an exception, which is a bug in zylin");
  }
}

std::chrono::milliseconds polling_loop::pause_until(const std::optional<time_point>& due) const {
  return due ? std::clamp(*due - time_.now(), shortest_pause, longest_pause) : longest_pause;
}

/// Logs a failure once, and once when it is over.
void polling_loop::note(std::string failure) {
  if (failure == failure_) {
    return;
  }
  if (failure.empty()) {
    spdlog::info("{}: looks for work again", name_);
  } else {
    spdlog::error("{}: cannot look for work, trying again: {}", name_, failure);
  }
  failure_ = std::move(failure);
}

ports::awaitable<void> polling_loop::pause(std::chrono::milliseconds length) {
  if (woken_ || stopping_) {
    co_return;
  }
  [[maybe_unused]] const bool woken = co_await wake_up_.wait(std::chrono::steady_clock::now() + length);
}

ports::awaitable<void> polling_loop::drain() {
  return asio::co_spawn(strand_, wait_until_idle(), asio::use_awaitable);
}

ports::awaitable<void> polling_loop::wait_until_idle() {
  stopping_ = true;
  wake_up_.notify_all();
  while (!is_idle() || running_) {
    [[maybe_unused]] const bool notified = co_await idle_.wait();
  }
}

}  // namespace zylin::engine
