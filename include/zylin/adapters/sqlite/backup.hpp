#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <filesystem>
#include <vector>

namespace zylin::sqlite {

/// What a copy contains.
struct backup_content {
  std::vector<recording_sid> unfinished;  ///< recordings whose audio is still needed: jobs neither done nor at `answer`
};

/// Copies a database that a server may be writing to, as it is at one moment, into the new file `copy` (0600): one file
/// without a write-ahead log, synced to disk, every page and index checked. The source is only read. On an error `copy`
/// is removed. Errors: `not_found` when there is no `database`, `conflict` when `copy` exists, `storage_*`.
[[nodiscard]] result<backup_content> copy_database(const std::filesystem::path& database,
                                                   const std::filesystem::path& copy);

}  // namespace zylin::sqlite
