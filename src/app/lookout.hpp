#pragma once

#include "zylin/pipeline/missed_calls.hpp"
#include "zylin/pipeline/sweep.hpp"
#include "zylin/pipeline/work_loop.hpp"

#include <boost/asio/thread_pool.hpp>

#include <functional>

namespace zylin::app {

/// Looks for what nobody told us of: recordings whose webhooks were lost, and calls that left nothing.
class lookout {
 public:
  /// What `tools` refers to must outlive the lookout. `job_added` and `message_added` wake who works on them; any
  /// thread.
  lookout(boost::asio::thread_pool& workers, const sweep_tools& tools, const std::function<void()>& job_added,
          std::function<void()> message_added);

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
  sweep sweep_;
  work_loop sweep_loop_;
  missed_calls missed_;
  work_loop missed_loop_;
};

}  // namespace zylin::app
