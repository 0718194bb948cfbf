#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace zylin::domain::texts {

/// A text for the owner that fits into two messages: `compose` applied to `words`, shortened as needed, followed by
/// `rest` (where to read all of them) if it was shortened.
[[nodiscard]] std::string fit_for_owner(std::string_view words, std::string_view rest,
                                        const std::function<std::string(std::string_view)>& compose);

}  // namespace zylin::domain::texts
