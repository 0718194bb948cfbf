#pragma once

#include "zylin/core/descriptor.hpp"
#include "zylin/core/error.hpp"

#include <filesystem>
#include <utility>

namespace zylin::sqlite {

/// Holds `<database>.lock` for this process: one read-write connection per database file, because
/// SQLite before 3.51.3 can corrupt a WAL that two of them reset. The kernel frees it when the process dies, so there
/// is no stale lock. The file itself stays: removing it would let two processes lock two different files.
class lock_file {
 public:
  /// Errors: `storage_unusable` when another process holds it, `storage_failed`.
  [[nodiscard]] static result<lock_file> acquire(const std::filesystem::path& database);

 private:
  explicit lock_file(descriptor locked) : locked_(std::move(locked)) {}

  descriptor locked_;
};

}  // namespace zylin::sqlite
