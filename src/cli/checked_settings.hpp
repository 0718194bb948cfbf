#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/config/settings_parser.hpp"

#include <filesystem>
#include <optional>

namespace zylin::cli {

/// The settings a command needs; or nothing, with every mistake on standard error.
[[nodiscard]] std::optional<config::settings> checked_settings(const std::filesystem::path& env_file,
                                                               config::settings_scope scope);

}  // namespace zylin::cli
