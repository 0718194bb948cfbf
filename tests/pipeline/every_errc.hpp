#pragma once

#include "zylin/core/error.hpp"

#include <vector>

namespace zylin::test {

/// Every code an error can have; `none` is not one of them.
[[nodiscard]] inline std::vector<errc> every_errc() {
  std::vector<errc> codes;
  for (int code = static_cast<int>(errc::invalid_input); code <= static_cast<int>(errc::cancelled); ++code) {
    codes.push_back(static_cast<errc>(code));
  }
  return codes;
}

}  // namespace zylin::test
