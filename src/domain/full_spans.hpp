#pragma once

#include "zylin/domain/time_zone.hpp"

#include <span>
#include <vector>

namespace zylin::domain {

/// Where `limit` or more of `taken` run at the same moment: ascending, disjoint spans. `taken` may come in any order
/// and overlap; empty spans take nothing.
[[nodiscard]] std::vector<time_span> find_full_spans(std::span<const time_span> taken, int limit);

/// True when [from, until) touches one of `full`, which must be ascending and disjoint.
[[nodiscard]] bool touches_any(std::span<const time_span> full, time_point from, time_point until);

}  // namespace zylin::domain
