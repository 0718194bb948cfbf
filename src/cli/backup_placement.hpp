#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <optional>

namespace zylin::cli {

/// A copy that is whole but not in its place.
struct finished_copy {
  std::filesystem::path database;
  std::filesystem::path audio;  ///< a folder; none where no recording needs its audio
};

/// What went wrong when the copy was in its place already.
struct placement {
  std::optional<std::filesystem::path> left_behind;  ///< the audio of the backup that was there
  std::optional<error> not_durable;                  ///< a power cut may bring back what was there before
};

using folder_sync = result<void> (*)(const std::filesystem::path&);

/// Puts the copy at `file` and `file`.recordings, the database last. Whatever was there is replaced by both or by
/// neither: after an error it is there again, and where even that fails the error says where its audio is. Errors:
/// `storage_failed`, and those of `sync`, which makes the names in a folder durable.
[[nodiscard]] result<placement> put_in_place(const finished_copy& made, const std::filesystem::path& file,
                                             folder_sync sync);

}  // namespace zylin::cli
