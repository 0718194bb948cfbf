#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>

namespace zylin::sqlite {

/// The result of a read-only check that found no damage.
struct inspection {
  bool current = false;  ///< its schema is this program's; otherwise the next start migrates it
};

/// Checks the pages of a database that a server may be writing to (`PRAGMA quick_check`), which reads all of it.
/// Errors: `not_found`, and `storage_unusable` for a file that is damaged, foreign or of a newer version.
[[nodiscard]] result<inspection> inspect(const std::filesystem::path& database);

}  // namespace zylin::sqlite
