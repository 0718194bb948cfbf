#pragma once

#include "zylin/config/settings.hpp"

#include <iosfwd>

namespace zylin::cli {

/// `zylin doctor`: checks everything that must be right before a call can be taken, one line each with the remedy, and
/// changes nothing. `offline` skips Twilio and OpenAI. Exit status: 0 when nothing failed, else 1.
[[nodiscard]] int examine(const config::settings& settings, bool offline, std::ostream& out);

}  // namespace zylin::cli
