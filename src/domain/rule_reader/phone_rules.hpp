#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

/// The number a caller gives after "my number is", "call me at" and the like: 7 to 15 digits, as written, or as digits
/// if it was spelled out ("double five, oh …", in English and that language). Not checked: it may not be a valid
/// telephone number.
[[nodiscard]] std::optional<std::string> read_phone(std::string_view transcript, std::string_view language = "en");

}  // namespace zylin::domain::rules
