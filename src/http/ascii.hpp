#pragma once

#include "zylin/core/ascii.hpp"

namespace zylin::http {

// The protocol's letters are ASCII.
using ascii::equals_ignoring_case;
using ascii::lower_case;
using ascii::to_lower;

/// Without blanks and tabs around it (HTTP's optional white space).
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
  return ascii::trim(text, " \t");
}

}  // namespace zylin::http
