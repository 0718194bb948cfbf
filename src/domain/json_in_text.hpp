#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zylin::domain {

/// The last JSON object in a text that has a property of that name; without one, the last object; null when there is
/// none. Nested objects do not count. Only the last few hundred braces are looked at.
[[nodiscard]] nlohmann::json last_object_in(std::string_view text, const char* property);

}  // namespace zylin::domain
