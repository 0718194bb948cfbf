#pragma once

#include "connection.hpp"

#include <cstdint>
#include <filesystem>

namespace zylin::sqlite {

/// A database of ours, opened read-only whatever its schema is, as long as it is not newer than this program.
struct source {
  connection db;
  std::int64_t version;  ///< of its schema
};

/// Errors: `not_found`, `storage_*`.
[[nodiscard]] result<source> open_source(const std::filesystem::path& database);

/// `PRAGMA <pragma>(1)` says "ok". Errors: `storage_unusable` with what it says instead.
[[nodiscard]] result<void> verify(connection& db, const char* pragma);

}  // namespace zylin::sqlite
