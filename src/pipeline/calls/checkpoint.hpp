#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/ports/store.hpp"

#include <atomic>
#include <cstdint>

namespace zylin::calls {

/// Moves a job on and writes what its step produced, in one transaction.
class checkpoint {
 public:
  explicit checkpoint(ports::store& db) : db_(db) {}

  /// Returns the job as it is stored now: `next`, or done when it waited only for messages that have settled already.
  /// While the disk fails, this waits and keeps the work in memory. Errors: `cancelled` when the lease is no longer
  /// ours, `storage_*` when we stop meanwhile, otherwise what `produced` returned.
  [[nodiscard]] ports::awaitable<result<domain::job>> save(domain::job next, std::int64_t lease_token,
                                                           ports::store::work produced);

  /// Stops waiting for a failing disk. Any thread.
  void stop() noexcept { stopping_ = true; }

 private:
  ports::store& db_;
  std::atomic<bool> stopping_{false};
};

}  // namespace zylin::calls
