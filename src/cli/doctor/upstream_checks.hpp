#pragma once

#include "doctor/finding.hpp"
#include "zylin/config/settings.hpp"

namespace zylin::cli {

/// Asks Twilio and the model servers, without changing or sending anything; takes as long as they take to
/// answer, at most 10 s each.
[[nodiscard]] findings check_upstreams(const settings& configured);

}  // namespace zylin::cli
