#pragma once

#include "zylin/config/environment.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/config/settings_parser.hpp"

#include <filesystem>
#include <variant>
#include <vector>

namespace zylin::cli {

/// Settings of a server without a real account: random credentials, files in `folder`, a free port. Base URLs are left
/// for the stand-ins' addresses, but with `real_openai` OpenAI's are real. Writes the built-in business file into
/// `folder` if it is needed.
[[nodiscard]] std::variant<config::settings, std::vector<config::settings_problem>> simulated_settings(
    const config::environment& values, const std::filesystem::path& folder, bool real_openai);

}  // namespace zylin::cli
