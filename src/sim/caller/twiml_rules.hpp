#pragma once

#include "zylin/core/error.hpp"

#include <string_view>

namespace zylin::sim {

/// What Twilio's XML reader demands beyond what pugixml checks: at most 64 kB (11750), nothing before
/// the document (12100), no raw control characters, no stray ampersand. Errors: `bad_response`.
[[nodiscard]] result<void> check_twiml_text(std::string_view text);

}  // namespace zylin::sim
