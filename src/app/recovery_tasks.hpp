#pragma once

#include "pipeline/engine/work_loop.hpp"
#include "pipeline/recovery/missed_calls.hpp"
#include "pipeline/recovery/sweep.hpp"

#include <boost/asio/thread_pool.hpp>

#include <functional>

namespace zylin::app {

/// Looks for what nobody told us of: recordings whose webhooks were lost, and calls that left nothing.
class recovery_tasks {
 public:
  /// What `tools` refers to must outlive this. `job_added` and `message_added` wake who works on them; any
  /// thread.
  recovery_tasks(boost::asio::thread_pool& workers, const recovery::sweep_tools& tools,
                 const std::function<void()>& job_added, std::function<void()> message_added);

  /// The sweep only where SWEEP_INTERVAL_MS is not 0.
  void start();
  /// A call has ended with nothing left. Any thread.
  void call_missed() { missed_loop_.wake(); }
  /// Ends at once, a request in flight included; returns when all has ended. Not on a worker.
  void stop();

 private:
  void sweep_soon();

  boost::asio::thread_pool& workers_;
  bool sweeping_;
  recovery::sweep sweep_;
  engine::work_loop sweep_loop_;
  recovery::missed_calls missed_;
  engine::work_loop missed_loop_;
};

}  // namespace zylin::app
