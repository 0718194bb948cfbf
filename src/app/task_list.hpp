#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "pipeline/engine/polling_loop.hpp"
#include "pipeline/engine/work_loop.hpp"
#include "shutdown.hpp"
#include "zylin/core/clock.hpp"

#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <vector>

namespace zylin::app {

/// Everything that runs in the background, with the loop that runs it: started and drained together.
class task_list {
 public:
  /// Both must outlive the list.
  task_list(boost::asio::thread_pool& workers, const clock& time);

  /// Before `start`. The argument must outlive the list's work; the returned loop lives as long as the list, so that
  /// others can wake it. `limit`: how many pieces may run at once.
  engine::polling_loop& add(engine::work_source& source, std::string name, std::size_t limit);
  engine::polling_loop& add(engine::periodic_task& task, std::string name);
  /// For a task that no other part calls.
  engine::polling_loop& add(std::unique_ptr<engine::periodic_task> task, std::string name);

  void start();

  /// Starts nothing more; returns when everything has ended. Periodic tasks are cut short at once, since their next run
  /// does what is left. Pieces of work may end by themselves until the deadline, or until the grace is cut short; then
  /// they are cut short too. After that `cancel_requests` is called, which ends everything that still waits for the
  /// network. Not on a worker; once only.
  void drain(shutdown_signal& leaving, std::chrono::steady_clock::time_point deadline,
             const std::function<void()>& cancel_requests);

 private:
  struct entry {
    std::unique_ptr<engine::polling_loop> loop;
    bool has_grace = false;
    std::future<void> drained;
  };

  engine::polling_loop& add(std::unique_ptr<engine::polling_loop> loop, bool has_grace);
  /// False if the grace ended before all pieces of work did.
  bool wait_for_grace(shutdown_signal& leaving, std::chrono::steady_clock::time_point deadline) const;
  void cut_short(bool has_grace);

  boost::asio::thread_pool& workers_;
  const clock& time_;
  std::vector<std::unique_ptr<engine::periodic_task>> owned_;
  std::vector<entry> entries_;
};

}  // namespace zylin::app
