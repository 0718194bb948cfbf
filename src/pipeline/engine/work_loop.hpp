// engine: runs stored work of any kind. It claims what is due, repeats what failed, and does not ask an upstream that
// is out of order.
#pragma once

#include "pipeline/engine/polling_loop.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zylin::engine {

/// A durable queue, for a work_loop. For a single task at set times use a `periodic_task`.
class work_source {
 public:
  work_source() = default;
  work_source(const work_source&) = delete;
  work_source& operator=(const work_source&) = delete;
  virtual ~work_source() = default;

  /// Claims up to `room` due pieces. Each runs to its end once started and must not throw.
  [[nodiscard]] virtual ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) = 0;
  /// When the next piece becomes due.
  [[nodiscard]] virtual ports::awaitable<result<std::optional<time_point>>> next_due() = 0;
  /// The grace of a stop is over: running pieces end as soon as they can and resume at the next start. Any thread.
  virtual void stop() noexcept {}
};

/// Runs the pieces of a source, at most `limit` at once; also looks when a piece ends.
class work_loop final : public polling_loop {
 public:
  /// The references must outlive the loop. Each piece runs on a strand of its own over `workers`.
  work_loop(boost::asio::any_io_executor workers, const clock& time, work_source& source, std::string name,
            std::size_t limit);

  void cut_short() override { source_.stop(); }

 private:
  ports::awaitable<result<std::optional<time_point>>> look() override;
  [[nodiscard]] bool is_idle() const noexcept override { return active_ == 0; }
  ports::awaitable<result<bool>> start_due();
  void piece_ended();

  boost::asio::any_io_executor workers_;
  work_source& source_;
  std::size_t limit_;
  std::size_t active_ = 0;  // only used on the strand
};

/// Notices that the clock was set back, so that stored times can be adjusted. For one thread at a time.
class clock_setback_detector {
 public:
  /// By how much it was set back since the last `seen`; zero if that is no more than a short delay.
  [[nodiscard]] std::chrono::milliseconds set_back(time_point now) const noexcept {
    constexpr std::chrono::milliseconds noticeable{1'000};
    const auto by = std::chrono::duration_cast<std::chrono::milliseconds>(last_ - now);
    return by > noticeable ? by : std::chrono::milliseconds::zero();
  }

  /// Call this once everything has been adjusted.
  void seen(time_point now) noexcept { last_ = now; }

 private:
  time_point last_{};
};

}  // namespace zylin::engine
