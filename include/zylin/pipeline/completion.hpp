#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>

namespace zylin {

/// Ends a job that waits at `answer` once all its messages have settled, and closes its call in the log.
/// The job as it is now when that happened; nothing while messages are open or it has ended before.
[[nodiscard]] result<std::optional<job>> finish_if_settled(transaction& within, std::int64_t job_id);

}  // namespace zylin
