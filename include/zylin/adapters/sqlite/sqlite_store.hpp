#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/store.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>

namespace zylin::sqlite {

struct store_options {
  std::filesystem::path file;
  std::size_t max_waiting = 10'000;  ///< queued units of work; more are refused with `storage_failed`
  std::size_t max_group = 256;       ///< units that may share one commit
};

/// The one read-write connection and its thread. Opening takes the lock file beside the database, applies
/// the migrations and completes before it returns. Errors: `storage_unusable` (held by another server,
/// newer schema, corrupt, not a database), `storage_failed`. Destruction finishes what is queued.
[[nodiscard]] result<std::unique_ptr<ports::store>> open_store(const store_options& options);

/// Read-only access to a database that a server may be writing to: `look` runs in one read transaction on the calling
/// thread. Errors: `not_found` when there is no such file (it is not created), `storage_*`, and what `look` returns.
[[nodiscard]] result<void> read_only(const std::filesystem::path& file, const ports::store::work& look);

}  // namespace zylin::sqlite
