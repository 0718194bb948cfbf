#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace zylin::domain::texts {

/// A text for the owner that is told within two messages: what `compose` makes of `words`, and of fewer of them,
/// followed by `rest` (where all of them are to be read), as long as it takes more.
[[nodiscard]] std::string fit_for_owner(std::string_view words, std::string_view rest,
                                        const std::function<std::string(std::string_view)>& compose);

}  // namespace zylin::domain::texts
