#pragma once

#include "zylin/domain/business.hpp"

#include <string_view>

namespace zylin::domain::rules {

/// The service that the text names, in full or by a word that no other service has; null when it names
/// none. Of several the one with the longest name.
[[nodiscard]] const service* find_spoken_service(const business& business, std::string_view transcript);

}  // namespace zylin::domain::rules
