#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace zylin::cli {

/// Copies the audio of those recordings that exist into the new folder `to` (0700, files 0600), synced to disk; without
/// any the folder is not created. Audio may disappear meanwhile, when its call is answered; this is not an error.
/// Returns the number of files. Errors: `storage_failed`, `storage_full`.
[[nodiscard]] result<std::size_t> copy_audio(const std::filesystem::path& from,
                                             const std::vector<recording_sid>& wanted, const std::filesystem::path& to);

/// Makes the names in `folder` durable. Errors: `storage_failed`.
[[nodiscard]] result<void> sync_folder(const std::filesystem::path& folder);

}  // namespace zylin::cli
