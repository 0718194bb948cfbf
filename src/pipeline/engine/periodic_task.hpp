#pragma once

#include "pipeline/engine/polling_loop.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <optional>
#include <string>

namespace zylin::engine {

/// A task that is due at intervals or at set times, run by a periodic_loop. For a queue use a `work_source` instead.
class periodic_task {
 public:
  periodic_task() = default;
  periodic_task(const periodic_task&) = delete;
  periodic_task& operator=(const periodic_task&) = delete;
  virtual ~periodic_task() = default;

  /// Does what is due now, which may be nothing: it is also called when the task was woken, and every half minute.
  /// Never twice at once. After a failure it is called again a second later.
  [[nodiscard]] virtual ports::awaitable<result<void>> run() = 0;
  /// When `run` will have something to do, if known; asked after each successful run, and never during one.
  [[nodiscard]] virtual std::optional<time_point> next_due() const = 0;
  /// We are stopping: a long run ends as soon as it can. Any thread.
  virtual void stop() {}
};

/// Runs a task when it is due.
class periodic_loop final : public polling_loop {
 public:
  /// The references must outlive the loop. The task runs on a strand over `workers`.
  periodic_loop(const boost::asio::any_io_executor& workers, const clock& time, periodic_task& task, std::string name);

  void cut_short() override { task_.stop(); }

 private:
  ports::awaitable<result<std::optional<time_point>>> look() override;
  [[nodiscard]] bool is_idle() const noexcept override { return true; }  // a loop runs nothing outside its looks

  periodic_task& task_;
};

}  // namespace zylin::engine
