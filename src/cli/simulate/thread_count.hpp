#pragma once

namespace zylin::cli {

/// How many threads this process has now; 0 where the system does not tell.
[[nodiscard]] int count_threads();

}  // namespace zylin::cli
