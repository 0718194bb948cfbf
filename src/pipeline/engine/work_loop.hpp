// engine: runs work that is stored, whatever it is about. It claims what is due, repeats what failed and spares an
// upstream that is out of order.
#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/async_event.hpp"
#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/strand.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zylin::engine {

/// Where a work_loop finds durable work.
class work_source {
 public:
  work_source() = default;
  work_source(const work_source&) = delete;
  work_source& operator=(const work_source&) = delete;
  virtual ~work_source() = default;

  /// Takes up to `room` pieces that are due. Each runs to its end once started and must not throw.
  [[nodiscard]] virtual ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) = 0;
  /// When the next piece becomes due.
  [[nodiscard]] virtual ports::awaitable<result<std::optional<time_point>>> next_due() = 0;
};

/// Runs what a source holds, at most `limit` pieces at once: looks when woken, when a piece ends, when the
/// next one is due, and once every half minute whatever happens (a clock that jumps delays nothing for long). A look
/// that fails is repeated a second later; the log says when that begins and when it is over.
class work_loop {
 public:
  /// The references must outlive the loop. Each piece runs on a strand of its own over `workers`.
  work_loop(boost::asio::any_io_executor workers, const clock& time, work_source& source, std::string name,
            std::size_t limit);

  void start();
  /// There may be new work. Any thread.
  void wake();
  /// Takes nothing new from now on; completes when everything that was started has ended.
  [[nodiscard]] ports::awaitable<void> drain();

 private:
  ports::awaitable<void> run();
  ports::awaitable<result<std::chrono::milliseconds>> look_safely();
  ports::awaitable<result<std::chrono::milliseconds>> look();
  ports::awaitable<result<bool>> start_due();
  ports::awaitable<void> pause(std::chrono::milliseconds length);
  void note(std::string failure);
  ports::awaitable<void> wait_until_idle();
  void piece_ended();

  boost::asio::any_io_executor workers_;
  boost::asio::strand<boost::asio::any_io_executor> strand_;
  ports::async_event wake_up_;
  ports::async_event idle_;
  const clock& time_;
  work_source& source_;
  std::string name_;
  std::size_t limit_;
  // Only touched on the strand.
  std::size_t active_ = 0;
  bool running_ = false;
  bool woken_ = false;
  bool stopping_ = false;
  std::string failure_;  ///< of the last look; empty: none
};

/// Notices that the clock was set back, so that what waits for a time can follow it. For one thread at a time.
class clock_watch {
 public:
  /// By how much it was set back since the last `seen`; zero where that is no more than a short delay.
  [[nodiscard]] std::chrono::milliseconds set_back(time_point now) const noexcept {
    constexpr std::chrono::milliseconds noticeable{1'000};
    const auto by = std::chrono::duration_cast<std::chrono::milliseconds>(last_ - now);
    return by > noticeable ? by : std::chrono::milliseconds::zero();
  }

  /// To be called once everything has followed.
  void seen(time_point now) noexcept { last_ = now; }

 private:
  time_point last_{};
};

}  // namespace zylin::engine
