#include "zylin/pipeline/work_loop.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace zylin {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds longest_pause{30'000};
/// Work can be due and yet not be claimable (it waits for its predecessor): how soon we look again.
constexpr std::chrono::milliseconds shortest_pause{100};
constexpr std::chrono::milliseconds pause_after_failure{1'000};

awaitable<void> wait_on(asio::steady_timer& timer) {
  boost::system::error_code ignored;  // being woken is a cancelled wait, which is what we wait for
  co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

}  // namespace

work_loop::work_loop(asio::any_io_executor workers, const clock& time, work_source& source, std::string name,
                     std::size_t limit)
    : workers_(std::move(workers)),
      strand_(asio::make_strand(workers_)),
      alarm_(strand_),
      idle_(strand_),
      time_(time),
      source_(source),
      name_(std::move(name)),
      limit_(limit) {
  idle_.expires_at(asio::steady_timer::time_point::max());
}

void work_loop::start() {
  running_ = true;
  auto ended = [this](const std::exception_ptr& failure) {
    running_ = false;
    idle_.cancel();
    if (failure) {
      spdlog::critical("{}: the loop ended with an exception; no further work is taken", name_);
    }
  };
  asio::co_spawn(strand_, run(), asio::bind_executor(strand_, std::move(ended)));
}

void work_loop::wake() {
  asio::post(strand_, [this] {
    woken_ = true;
    alarm_.cancel();
  });
}

awaitable<void> work_loop::run() {
  while (!stopping_) {
    woken_ = false;
    const bool saturated = co_await start_due();
    if (!saturated || active_ >= limit_) {
      co_await pause();
    }
  }
}

/// True when there may be more than was taken.
awaitable<bool> work_loop::start_due() {
  const std::size_t room = limit_ - active_;
  if (room == 0) {
    co_return true;
  }
  result<std::vector<awaitable<void>>> claimed = co_await source_.claim(room);
  if (!claimed) {
    co_return false;  // pause() meets the same failure and says so
  }
  for (awaitable<void>& piece : *claimed) {
    ++active_;
    auto ended = [this](const std::exception_ptr& failure) {
      if (failure) {
        spdlog::error("{}: a piece of work ended with an exception", name_);
      }
      piece_ended();
    };
    asio::co_spawn(asio::make_strand(workers_), std::move(piece), asio::bind_executor(strand_, std::move(ended)));
  }
  co_return claimed->size() == room;
}

awaitable<void> work_loop::pause() {
  std::chrono::milliseconds length = longest_pause;
  const result<std::optional<time_point>> due = co_await source_.next_due();
  if (!due) {
    spdlog::error("{}: cannot look for work: {}", name_, due.error().message());
    length = pause_after_failure;
  } else if (*due && active_ < limit_) {
    length = std::clamp(**due - time_.now(), shortest_pause, longest_pause);
  }
  if (woken_ || stopping_) {
    co_return;
  }
  alarm_.expires_after(length);
  co_await wait_on(alarm_);
}

void work_loop::piece_ended() {
  --active_;
  woken_ = true;
  alarm_.cancel();
  if (active_ == 0) {
    idle_.cancel();
  }
}

awaitable<void> work_loop::drain() {
  return asio::co_spawn(strand_, wait_until_idle(), asio::use_awaitable);
}

awaitable<void> work_loop::wait_until_idle() {
  stopping_ = true;
  alarm_.cancel();
  while (active_ > 0 || running_) {
    co_await wait_on(idle_);
  }
}

}  // namespace zylin
