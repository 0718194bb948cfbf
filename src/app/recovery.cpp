#include "recovery.hpp"

#include <spdlog/spdlog.h>

namespace zylin::app {

result<void> recover(transaction& within, time_point now, std::chrono::milliseconds reconcile_delay) {
  const result<int> jobs = within.jobs().release_all(now);
  if (!jobs) {
    return jobs.error();
  }
  const result<int> messages = within.messages().mark_interrupted(now + reconcile_delay);
  if (!messages) {
    return messages.error();
  }
  if (*jobs + *messages > 0) {
    spdlog::info("resuming after an interruption: {} recordings, {} messages to look up", *jobs, *messages);
  }
  return {};
}

}  // namespace zylin::app
