#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

/// The name a caller gives ("my name is Anna Schmidt", "this is Dr. Rao calling"), at most four words. A transcript
/// without capitals is read more strictly, and the name is capitalised.
[[nodiscard]] std::optional<std::string> read_name(std::string_view transcript);

}  // namespace zylin::domain::rules
