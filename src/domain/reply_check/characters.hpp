#pragma once

#include <string_view>

namespace zylin::domain::replies {

/// Plain text as a person would write it in Latin or Devanagari letters: no markup, no invisible or direction-changing
/// characters, no letters that only look like others.
[[nodiscard]] bool is_plain_text(std::string_view text);

}  // namespace zylin::domain::replies
