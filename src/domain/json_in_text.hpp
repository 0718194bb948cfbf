#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zylin::domain {

/// The last JSON object that stands in a text and has a property of that name; without one the last object; null when
/// there is none. Objects inside others do not count. Looks at the last few hundred braces only.
[[nodiscard]] nlohmann::json last_object_in(std::string_view text, const char* property);

}  // namespace zylin::domain
