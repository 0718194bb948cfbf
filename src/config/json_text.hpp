#pragma once

#include "zylin/config/settings_parser.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace zylin {

/// Parses JSON and reports what is no JSON, and keys given twice: a reader would silently take the last one.
[[nodiscard]] std::optional<nlohmann::json> parse_json(std::string_view text, std::vector<settings_problem>& problems);

}  // namespace zylin
