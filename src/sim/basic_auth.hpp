#pragma once

#include "zylin/core/secret.hpp"

#include <string>
#include <string_view>

namespace zylin::sim {

/// The value of an `Authorization` header.
[[nodiscard]] std::string basic_auth(std::string_view user, const secret& password);

}  // namespace zylin::sim
