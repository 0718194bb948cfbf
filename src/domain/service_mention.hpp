#pragma once

#include <string_view>

namespace zylin::domain {

/// Whether a caller's words may say what they come for: some word is none that asks for an appointment, greets, gives a
/// day, a time or `name`. In doubt it is true. In English, Spanish, German, Hindi and French.
[[nodiscard]] bool mentions_service(std::string_view words, std::string_view name);

}  // namespace zylin::domain
