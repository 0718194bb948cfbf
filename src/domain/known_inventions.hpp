#pragma once

#include <string_view>

namespace zylin {

/// What recognisers are known to write where nobody spoke.
enum class invention {
  none,
  courtesy,  ///< a caller may say it, too
  credit     ///< stands below films; nobody says it to a receptionist
};

/// Whether `words` are made of such phrases alone, one or several; case and punctuation do not matter.
[[nodiscard]] invention find_invention(std::string_view words);

}  // namespace zylin
