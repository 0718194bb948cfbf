#include "pipeline/recovery/restart.hpp"

#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>

namespace zylin::recovery {

result<void> resume_after_restart(ports::transaction& tx, time_point now, std::chrono::milliseconds reconcile_delay) {
  TRY_ASSIGN(const int jobs, tx.jobs().release_all(now));
  TRY_ASSIGN(const int messages, tx.messages().mark_interrupted(now + reconcile_delay));
  if (jobs + messages > 0) {
    spdlog::info("resuming after an interruption: {} recordings, {} messages to look up", jobs, messages);
  }
  return {};
}

}  // namespace zylin::recovery
