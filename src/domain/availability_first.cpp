#include "zylin/domain/availability.hpp"

#include <algorithm>

namespace zylin {

using std::chrono::days;
using std::chrono::local_days;

std::optional<local_minutes> availability::first_free(local_minutes from, local_minutes until) const {
  // Clamped to the bookable days first, so that no arithmetic on a wish can overflow.
  const local_minutes begin = std::max(from, local_minutes(first_day_));
  const local_minutes end = std::min(until, local_minutes(last_day_ + days(1)));
  if (begin >= end) {
    return std::nullopt;
  }
  for (local_days day = std::chrono::floor<days>(begin); day < end; day += days(1)) {
    const std::vector<local_minutes> free = free_slots(day);
    const auto fitting = std::ranges::lower_bound(free, begin);
    if (fitting != free.end()) {
      return *fitting < end ? std::optional(*fitting) : std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace zylin
