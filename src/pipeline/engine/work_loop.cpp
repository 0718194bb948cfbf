#include "pipeline/engine/work_loop.hpp"

#include "zylin/core/try.hpp"

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
/// Work can be due and yet not be claimable (it waits for its predecessor): how soon we look again.
constexpr std::chrono::milliseconds shortest_pause{100};
constexpr std::chrono::milliseconds pause_after_failed_round{1'000};

}  // namespace

work_loop::work_loop(asio::any_io_executor workers, const clock& time, work_source& source, std::string name,
                     std::size_t limit)
    : workers_(std::move(workers)),
      strand_(asio::make_strand(workers_)),
      wake_up_(strand_),
      idle_(strand_),
      time_(time),
      source_(source),
      name_(std::move(name)),
      limit_(limit) {}

void work_loop::start() {
  running_ = true;
  auto ended = [this](const std::exception_ptr& /*none: look_safely() keeps them*/) {
    running_ = false;
    idle_.notify_all();
  };
  asio::co_spawn(strand_, run(), asio::bind_executor(strand_, std::move(ended)));
}

void work_loop::wake() {
  asio::post(strand_, [this] {
    woken_ = true;
    wake_up_.notify_all();
  });
}

ports::awaitable<void> work_loop::run() {
  while (!stopping_) {
    woken_ = false;
    const result<std::chrono::milliseconds> rest = co_await look_safely();
    note(rest ? std::string() : rest.error().message());
    const std::chrono::milliseconds length = rest ? *rest : pause_after_failed_round;
    co_await pause(length);
  }
}

/// An exception is a bug, but what is durable must go on all the same: the loop looks again.
ports::awaitable<result<std::chrono::milliseconds>> work_loop::look_safely() {
  try {
    co_return co_await look();
  } catch (const std::exception&) {  // what it says may quote a caller's words
    co_return error(errc::defect, "an exception, which is a bug in zylin");
  }
}

/// Starts what is due; how long there is nothing more to do.
ports::awaitable<result<std::chrono::milliseconds>> work_loop::look() {
  CO_TRY_ASSIGN(const bool more, co_await start_due());
  if (more && active_ < limit_) {
    co_return std::chrono::milliseconds{0};
  }
  CO_TRY_ASSIGN(const std::optional<time_point> due, co_await source_.next_due());
  const bool waits_for_time = due && active_ < limit_;
  co_return waits_for_time ? std::clamp(*due - time_.now(), shortest_pause, longest_pause) : longest_pause;
}

/// True when there may be more than was taken.
ports::awaitable<result<bool>> work_loop::start_due() {
  const std::size_t room = limit_ - active_;
  if (room == 0) {
    co_return true;
  }
  CO_TRY_ASSIGN(std::vector<ports::awaitable<void>> claimed, co_await source_.claim(room));
  for (ports::awaitable<void>& piece : claimed) {
    auto ended = [this](const std::exception_ptr& failure) {
      if (failure) {
        spdlog::error("{}: a piece of work ended with an exception", name_);
      }
      piece_ended();
    };
    asio::co_spawn(asio::make_strand(workers_), std::move(piece), asio::bind_executor(strand_, std::move(ended)));
    ++active_;  // its end comes on our strand, so not before this
  }
  co_return claimed.size() == room;
}

/// Says a failure once, and once that it is over.
void work_loop::note(std::string failure) {
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

ports::awaitable<void> work_loop::pause(std::chrono::milliseconds length) {
  if (woken_ || stopping_ || length.count() == 0) {
    co_return;
  }
  [[maybe_unused]] const bool woken = co_await wake_up_.wait(std::chrono::steady_clock::now() + length);
}

void work_loop::piece_ended() {
  --active_;
  woken_ = true;
  wake_up_.notify_all();
  if (active_ == 0) {
    idle_.notify_all();
  }
}

ports::awaitable<void> work_loop::drain() {
  return asio::co_spawn(strand_, wait_until_idle(), asio::use_awaitable);
}

ports::awaitable<void> work_loop::wait_until_idle() {
  stopping_ = true;
  wake_up_.notify_all();
  while (active_ > 0 || running_) {
    [[maybe_unused]] const bool notified = co_await idle_.wait();
  }
}

}  // namespace zylin::engine
