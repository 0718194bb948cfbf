#pragma once

#include <filesystem>

namespace zylin::app {

/// Where recordings are kept between download and answer: beside the database.
[[nodiscard]] inline std::filesystem::path audio_directory(const std::filesystem::path& database) {
  return database.parent_path() / "recordings";
}

}  // namespace zylin::app
