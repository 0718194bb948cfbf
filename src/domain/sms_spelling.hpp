#pragma once

#include <optional>
#include <string_view>

namespace zylin {

/// How a typographic character is written in the GSM 7-bit alphabet without a change of meaning, empty for one that
/// is not seen; nothing for a character that stays as it is.
[[nodiscard]] std::optional<std::string_view> plainer_spelling(char32_t character) noexcept;

}  // namespace zylin
