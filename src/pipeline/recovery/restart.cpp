#include "pipeline/recovery/restart.hpp"

#include <spdlog/spdlog.h>

namespace zylin::recovery {

result<void> resume_after_restart(ports::transaction& tx, time_point now, std::chrono::milliseconds reconcile_delay) {
  const result<int> jobs = tx.jobs().release_all(now);
  if (!jobs) {
    return jobs.error();
  }
  const result<int> messages = tx.messages().mark_interrupted(now + reconcile_delay);
  if (!messages) {
    return messages.error();
  }
  if (*jobs + *messages > 0) {
    spdlog::info("resuming after an interruption: {} recordings, {} messages to look up", *jobs, *messages);
  }
  return {};
}

}  // namespace zylin::recovery
