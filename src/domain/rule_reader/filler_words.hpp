#pragma once

#include "cues/cue_text.hpp"
#include "zylin/domain/business.hpp"

#include <string_view>

namespace zylin::domain::rules {

/// True if, besides `when` (a part of the text) and the services, only words without content are said: "yes, <tomorrow
/// at ten> please", "<Monday at four> for a check-up".
[[nodiscard]] bool says_nothing_else(const cues::cue_text& text, std::string_view when, const business& business);

}  // namespace zylin::domain::rules
