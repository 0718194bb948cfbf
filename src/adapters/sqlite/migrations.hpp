#pragma once

#include "connection.hpp"

#include <cstdint>
#include <filesystem>
#include <span>

namespace zylin::sqlite {

/// The schema version of a file that is ours or empty (0). Errors: `storage_unusable` with a sentence that says
/// what to do: not a database, corrupt, another program's, or written by a newer version than `newest`.
[[nodiscard]] result<std::int64_t> schema_version(connection& db, const std::filesystem::path& file,
                                                  std::int64_t newest);

/// Brings the schema from `version` to the end of `steps`, each step in one transaction together with its
/// version number: a process killed midway leaves the last complete step.
[[nodiscard]] result<void> migrate(connection& db, std::int64_t version, std::span<const char* const> steps);

}  // namespace zylin::sqlite
