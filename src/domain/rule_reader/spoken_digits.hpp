#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

inline constexpr std::size_t fewest_phone_digits = 7;
inline constexpr std::size_t most_phone_digits = 15;

/// A telephone number at the start of `text` as people say it, as digits: "plus four nine, double seven, oh", "ninety
/// eight seventy six", "98765 triple four", in English and the language of that ISO 639-1 code. Nothing when it has
/// too few or too many digits.
[[nodiscard]] std::optional<std::string> take_spoken_number(std::string_view text, std::string_view language);

}  // namespace zylin::domain::rules
