#pragma once

#include "zylin/core/clock.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// Coming bookings that a model is told of, at most.
inline constexpr std::size_t most_coming = 5;

/// An appointment as a model is told of it.
struct told_booking {
  std::string service;
  std::string staff;  ///< empty where nobody is listed
  time_point starts_at{};
};

/// What a model is told of the one who called: of that number alone, so it cannot tell anything of anybody else. All
/// empty for somebody unknown, and for a caller without a number.
struct caller_facts {
  std::vector<std::string> names{};    ///< at most `most_names`
  std::vector<told_booking> coming{};  ///< live ones, the earliest first, at most `most_coming`
  std::optional<told_booking> last_visit{};

  [[nodiscard]] bool empty() const noexcept { return names.empty() && coming.empty() && !last_visit; }
};

}  // namespace zylin::domain
