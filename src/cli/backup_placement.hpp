#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <optional>

namespace zylin::cli {

/// A complete copy that is not in its final place yet.
struct finished_copy {
  std::filesystem::path database;
  std::filesystem::path audio;  ///< a folder; none if no recording needs its audio
};

/// Problems that occurred after the copy was in place.
struct placement {
  std::optional<std::filesystem::path> left_after;  ///< the audio of the previous backup
  std::optional<error> not_durable;                 ///< a power failure may restore the previous backup
};

using folder_sync = result<void> (*)(const std::filesystem::path&);

/// Puts the copy at `file` and `file`.recordings, the database last. Either both replace the previous ones, or neither
/// does: after an error those are restored, and if even that fails, the error says where the audio is. Errors:
/// `storage_failed`, and those of `sync`, which makes the names in a folder durable.
[[nodiscard]] result<placement> put_in_place(const finished_copy& made, const std::filesystem::path& file,
                                             folder_sync sync);

}  // namespace zylin::cli
