#pragma once

#include "zylin/domain/availability.hpp"

#include <span>
#include <vector>

namespace zylin {

/// Where `capacity` or more of `taken` run at the same moment: ascending, disjoint spans. `taken` may come in any
/// order and overlap; empty spans take nothing.
[[nodiscard]] std::vector<occupied_span> find_full_spans(std::span<const occupied_span> taken, int capacity);

/// True when [from, until) touches one of `full`, which must be ascending and disjoint.
[[nodiscard]] bool touches(std::span<const occupied_span> full, time_point from, time_point until);

}  // namespace zylin
