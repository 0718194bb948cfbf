// recovery: finds what no webhook reported: lost webhooks, calls without an end, missed calls, work that is stuck.
#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "pipeline/recovery/lost_webhook_search.hpp"
#include "pipeline/recovery/stale_calls.hpp"
#include "zylin/ports/async_event.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/strand.hpp>

#include <atomic>
#include <functional>

namespace zylin::recovery {

/// Decides when the list of recordings is searched: at the start, at every interval, and on request. Never if
/// SWEEP_INTERVAL_MS is 0.
class sweep final : public engine::periodic_task {
 public:
  /// `job_added` wakes the job runner; `list_seen`: everything made before the turn's beginning is stored.
  struct listeners {
    std::function<void()> job_added;
    std::function<void()> list_seen;
  };

  sweep(const boost::asio::any_io_executor& workers, sweep_tools tools, listeners told);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

  /// The next turn starts at once, or ten seconds after the last one began. The loop must be woken. Any thread.
  void want_soon();
  /// Ends a running turn at once, including its request; recordings already taken stay. Any thread.
  void stop() override;

 private:
  [[nodiscard]] std::chrono::milliseconds interval() const noexcept { return tools_.settings.pipeline.sweep_interval; }
  ports::awaitable<void> run_until_stopped();
  ports::awaitable<void> run_turn();
  ports::awaitable<void> wait_for_stop();

  boost::asio::strand<boost::asio::any_io_executor> strand_;
  ports::async_event stopped_;
  sweep_tools tools_;
  listeners told_;
  lost_webhook_search search_;
  stale_calls stale_;
  std::atomic<time_point> last_{};
  std::atomic<time_point> due_{};
  std::atomic<bool> stopping_{false};
};

}  // namespace zylin::recovery
