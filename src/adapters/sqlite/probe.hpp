#pragma once

#include "connection.hpp"

#include <cstdint>
#include <filesystem>

namespace zylin::sqlite {

/// Writes a page that means nothing, and looks at the room left. Errors: `storage_*`.
[[nodiscard]] result<void> probe(connection& db);

/// `storage_full` when fewer than `bytes` are left for us where `path` lies.
[[nodiscard]] result<void> require_room(const std::filesystem::path& path, std::uintmax_t bytes);

}  // namespace zylin::sqlite
