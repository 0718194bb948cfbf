#pragma once

#include "zylin/config/settings.hpp"

#include <iosfwd>

namespace zylin::cli {

/// `zylin doctor`: looks at everything that must be right before a call can be taken, one line each with what to do,
/// and changes nothing. `offline` leaves Twilio and OpenAI alone. The exit status: 0 when nothing failed, else 1.
[[nodiscard]] int examine(const config::settings& settings, bool offline, std::ostream& out);

}  // namespace zylin::cli
