#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>

namespace zylin::sqlite {

/// Holds `<database>.lock` for this process: one read-write connection per database file, because
/// SQLite before 3.51.3 can corrupt a WAL that two of them reset. The kernel frees it when the process dies, so there
/// is no stale lock. The file itself stays: removing it would let two processes lock two different files.
class lock_file {
 public:
  /// Errors: `storage_unusable` when another process holds it, `storage_failed`.
  [[nodiscard]] static result<lock_file> acquire(const std::filesystem::path& database);

  lock_file(lock_file&& other) noexcept;
  lock_file& operator=(lock_file&&) = delete;
  ~lock_file();

 private:
  explicit lock_file(int descriptor) : descriptor_(descriptor) {}

  int descriptor_;
};

}  // namespace zylin::sqlite
