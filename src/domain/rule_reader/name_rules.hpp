#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

/// The name a caller gives ("my name is Anna Schmidt", "this is Dr. Rao calling"), at most four words. A transcript
/// without capitals is read more strictly, and the name is capitalised. `not_names`: words of the business in lower
/// case, `of_others`: those of the names of its people, whom a caller may share a first name with.
[[nodiscard]] std::optional<std::string> read_name(std::string_view transcript,
                                                   std::span<const std::string> not_names = {},
                                                   std::span<const std::string> of_others = {});

}  // namespace zylin::domain::rules
