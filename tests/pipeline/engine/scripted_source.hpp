#pragma once

#include "pipeline/engine/work_loop.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace zylin::test {

/// Hands out the pieces it was given, in order, and remembers how it was asked. Any thread.
class scripted_source final : public engine::work_source {
 public:
  using piece = std::function<ports::awaitable<void>()>;

  void add(piece work) {
    const std::lock_guard guard(mutex_);
    pieces_.push_back(std::move(work));
  }
  void fail(bool failing) {
    const std::lock_guard guard(mutex_);
    failing_ = failing;
  }
  /// Claiming fails, though looking does not.
  void fail_claims(bool failing) {
    const std::lock_guard guard(mutex_);
    claims_fail_ = failing;
  }
  void throw_at_next_claim() {
    const std::lock_guard guard(mutex_);
    throws_ = true;
  }
  void say_due_at(std::optional<time_point> when) {
    const std::lock_guard guard(mutex_);
    due_ = when;
  }

  ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) override {
    result<std::vector<ports::awaitable<void>>> taken = take(room);
    co_return taken;
  }

  ports::awaitable<result<std::optional<time_point>>> next_due() override {
    result<std::optional<time_point>> answer = look();
    while_looking();
    const auto executor = co_await boost::asio::this_coro::executor;
    co_await boost::asio::post(executor, boost::asio::use_awaitable);  // a real source does not answer at once either
    co_return answer;
  }

  void stop() noexcept override { when_stopped(); }

  /// Called when the source is told to stop. Set before the loop starts.
  std::function<void()> when_stopped = [] {};

  /// Called between the question and its answer. Set before the loop starts.
  std::function<void()> while_looking = [] {};

  /// How often the loop was about to pause.
  [[nodiscard]] int looks() const {
    const std::lock_guard guard(mutex_);
    return looks_;
  }
  [[nodiscard]] int claims() const {
    const std::lock_guard guard(mutex_);
    return claims_;
  }
  /// Waits (at most 20 s) until it was about to pause that many times.
  [[nodiscard]] bool wait_for_looks(int count) const {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(20), [&] { return looks_ >= count; });
  }

 private:
  result<std::optional<time_point>> look() {
    const std::lock_guard guard(mutex_);
    ++looks_;
    changed_.notify_all();
    if (failing_) {
      return error(errc::storage_failed, "scripted");
    }
    return due_;
  }

  result<std::vector<ports::awaitable<void>>> take(std::size_t room) {
    const std::lock_guard guard(mutex_);
    ++claims_;
    if (std::exchange(throws_, false)) {
      throw std::runtime_error("a bug");
    }
    if (failing_ || claims_fail_) {
      return error(errc::storage_failed, "scripted");
    }
    std::vector<ports::awaitable<void>> taken;
    while (taken.size() < room && next_ < pieces_.size()) {
      taken.push_back(pieces_[next_++]());
    }
    return taken;
  }

  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::vector<piece> pieces_;  // kept alive: a coroutine made by a lambda refers to its captures
  std::size_t next_ = 0;
  std::optional<time_point> due_;
  bool failing_ = false;
  bool claims_fail_ = false;
  bool throws_ = false;
  int looks_ = 0;
  int claims_ = 0;
};

}  // namespace zylin::test
