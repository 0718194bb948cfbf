#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace zylin {

using text_values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Puts the value of `name` where a line of `pattern` says `{name}`. A line that names a value which is empty or not
/// given is left out with its line break. A value is one line, and braces inside it are not looked at.
[[nodiscard]] std::string fill_text(std::string_view pattern, text_values values);

}  // namespace zylin
