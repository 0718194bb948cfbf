#pragma once

#include "zylin/config/settings_parser.hpp"
#include "zylin/domain/business.hpp"

#include <string_view>
#include <vector>

namespace zylin::config {

/// Reads the business file's text into `into` (which holds the defaults) and returns every mistake with
/// its path; unknown keys are mistakes that name the nearest known one. On a mistake `into` is unspecified.
[[nodiscard]] std::vector<settings_problem> parse_business(std::string_view json_text, domain::business& into);

}  // namespace zylin::config
