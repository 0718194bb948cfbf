#pragma once

#include <string>
#include <string_view>

namespace zylin {

/// A value as a mistake shows it: quoted, on one line, cut, long runs of digits masked.
[[nodiscard]] std::string shown(std::string_view value);

/// The same with digits left alone: for numbers.
[[nodiscard]] std::string shown_number(std::string_view value);

/// What a mistake shows of a credential: its length.
[[nodiscard]] std::string hidden(std::string_view value);

}  // namespace zylin
