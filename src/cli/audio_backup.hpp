#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace zylin::cli {

/// Copies the audio of those recordings that are there into the new folder `to` (0700, files 0600), synced to the
/// disk; the folder is not made when there are none. Audio may go away meanwhile, when its call is answered; that
/// is no error. The number of files. Errors: `storage_failed`, `storage_full`.
[[nodiscard]] result<std::size_t> copy_audio(const std::filesystem::path& from,
                                             const std::vector<recording_sid>& wanted, const std::filesystem::path& to);

/// Makes the names in `folder` durable. Errors: `storage_failed`.
[[nodiscard]] result<void> sync_folder(const std::filesystem::path& folder);

}  // namespace zylin::cli
