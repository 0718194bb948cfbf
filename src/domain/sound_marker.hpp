#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// `words` without the markers that recognisers write for sounds other than speech: "[BLANK_AUDIO]", "(leise Musik)",
/// "*beep*", "♪♪". Kept are brackets with other content, and markers of a person possibly in need ("(screaming)",
/// "[crying]") or of speech that was not understood ("[inaudible]").
[[nodiscard]] std::string without_sound_markers(std::string_view words);

}  // namespace zylin::domain
