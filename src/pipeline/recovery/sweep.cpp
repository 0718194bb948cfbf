#include "pipeline/recovery/sweep.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <utility>

namespace zylin::recovery {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds shortest_gap{10'000};

void bring_forward(std::atomic<time_point>& due, time_point to) {
  time_point current = due;
  while (to < current && !due.compare_exchange_weak(current, to)) {
  }
}

}  // namespace

sweep::sweep(const asio::any_io_executor& workers, sweep_tools tools, listeners told)
    : strand_(asio::make_strand(workers)),
      stopped_(strand_),
      tools_(tools),
      told_(std::move(told)),
      search_(tools),
      stale_(tools.db, tools.directory, tools.time) {}

ports::awaitable<result<void>> sweep::run() {
  const time_point now = tools_.time.now();
  bring_forward(due_, now + interval());  // a clock that was set back does not delay the next turn
  if (interval().count() > 0 && due_.load() <= now && !stopping_) {
    last_ = now;
    due_ = now + interval();
    // On our strand: waiting for a stop and ending it must not race on two threads.
    co_await asio::co_spawn(strand_, run_until_stopped(), asio::use_awaitable);
  }
  co_return result<void>();
}

std::optional<time_point> sweep::next_due() const {
  return interval().count() > 0 ? std::optional<time_point>(due_.load()) : std::nullopt;
}

void sweep::want_soon() {
  bring_forward(due_, last_.load() + std::min(shortest_gap, interval()));
}

void sweep::stop() {
  stopping_ = true;
  asio::post(strand_, [this] { stopped_.notify_all(); });
}

ports::awaitable<void> sweep::run_until_stopped() {
  using asio::experimental::awaitable_operators::operator||;
  if (stopping_) {
    co_return;
  }
  ports::awaitable<void> turn = run_turn();
  ports::awaitable<void> stop = wait_for_stop();
  co_await (std::move(turn) || std::move(stop));
}

ports::awaitable<void> sweep::wait_for_stop() {
  if (stopping_) {
    co_return;  // the stop was requested before this wait began
  }
  [[maybe_unused]] const bool stopped = co_await stopped_.wait();
}

ports::awaitable<void> sweep::run_turn() {
  const result<int> taken = co_await search_.turn();
  if (!taken) {
    if (stopping_) {
      co_return;
    }
    spdlog::warn("sweep: Twilio's list of recordings could not be read to its end: {}", taken.error().message());
    told_.job_added();  // recordings taken before the failure stay
    co_return;
  }
  if (*taken > 0) {
    spdlog::warn("sweep: took in {} recordings whose webhooks never came", *taken);
    told_.job_added();
  }
  const result<void> looked = co_await stale_.look();
  if (!looked && !stopping_) {
    spdlog::warn("sweep: what became of some calls could not be asked: {}", looked.error().message());
  }
  if (search_.is_complete()) {
    told_.list_seen();
  }
}

}  // namespace zylin::recovery
