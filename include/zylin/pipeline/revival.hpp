#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>

namespace zylin {

/// `zylin jobs retry ID`: a dead job is worked on again from the step it died at, with fresh attempts. The job as it is
/// now. Errors: `not_found` when there is no such job, `conflict` when it is not dead, `storage_*`.
[[nodiscard]] result<job> revive_job(transaction& within, std::int64_t id, time_point now);

}  // namespace zylin
