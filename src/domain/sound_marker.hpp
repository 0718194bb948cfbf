#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// `words` without what recognisers write about sounds that are no speech: "[BLANK_AUDIO]", "(leise Musik)", "*beep*",
/// "♪♪". What stands in brackets and names no such sound stays, and so does whatever may be a person in need
/// ("(screaming)", "[crying]") or was said but not understood ("[inaudible]").
[[nodiscard]] std::string without_sound_markers(std::string_view words);

}  // namespace zylin::domain
