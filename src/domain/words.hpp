#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zylin {

/// The words of a text in lower case: runs of letters and digits. Bytes beyond ASCII belong to words and stay as
/// they are.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

}  // namespace zylin
