#pragma once

#include "connection.hpp"

#include <filesystem>

namespace zylin::sqlite {

/// The read-write connection: checked, durable (WAL, every commit synced), at today's schema. The caller holds
/// the lock file. Errors: `storage_*`.
[[nodiscard]] result<connection> open_for_writing(const std::filesystem::path& file);

/// A connection that sees a database of today's schema and cannot change it. Errors: `not_found`, `storage_*`.
[[nodiscard]] result<connection> open_for_reading(const std::filesystem::path& file);

}  // namespace zylin::sqlite
