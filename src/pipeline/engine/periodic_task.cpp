#include "pipeline/engine/periodic_task.hpp"

#include <utility>

namespace zylin::engine {

periodic_loop::periodic_loop(const boost::asio::any_io_executor& workers, const clock& time, periodic_task& task,
                             std::string name)
    : polling_loop(workers, time, std::move(name)), task_(task) {}

ports::awaitable<result<std::optional<time_point>>> periodic_loop::look() {
  const result<void> done = co_await task_.run();
  if (!done) {
    co_return done.error();
  }
  co_return task_.next_due();
}

}  // namespace zylin::engine
