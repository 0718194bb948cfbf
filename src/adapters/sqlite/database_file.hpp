#pragma once

#include "connection.hpp"
#include "zylin/core/error.hpp"

#include <filesystem>

namespace zylin::sqlite {

/// The one name of a database file: absolute, links resolved, so that all names of a file share one lock. Errors:
/// `storage_failed`.
[[nodiscard]] result<std::filesystem::path> resolve(const std::filesystem::path& file);

/// Creates the folder (0700) and an empty file (0600) if they are missing, whatever the umask, since callers' words are
/// private. SQLite gives its side files the same mode. Errors: `storage_failed`, `storage_full`.
[[nodiscard]] result<void> create_private(const std::filesystem::path& file);

/// The read-write connection: checked, durable (WAL, every commit synced), at today's schema. The caller holds
/// the lock file. Errors: `storage_*`.
[[nodiscard]] result<connection> open_for_writing(const std::filesystem::path& file);

/// A read-only connection to a database with today's schema. Errors: `not_found`, `storage_*`.
[[nodiscard]] result<connection> open_for_reading(const std::filesystem::path& file);

}  // namespace zylin::sqlite
