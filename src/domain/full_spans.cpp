#include "full_spans.hpp"

#include <algorithm>
#include <utility>

namespace zylin::domain {
namespace {

/// A moment at which appointments start (+1) or end (-1).
using change = std::pair<time_point, int>;

std::vector<change> changes_of(std::span<const time_span> taken) {
  std::vector<change> changes;
  changes.reserve(2 * taken.size());
  for (const time_span& one : taken) {
    if (one.from < one.until) {
      changes.emplace_back(one.from, 1);
      changes.emplace_back(one.until, -1);
    }
  }
  // An end sorts before a start at the same moment: spans are half-open.
  std::ranges::sort(changes);
  return changes;
}

}  // namespace

std::vector<time_span> find_full_spans(std::span<const time_span> taken, int limit) {
  if (limit < 1) {
    return {{.from = time_point::min(), .until = time_point::max()}};
  }
  std::vector<time_span> full;
  int running = 0;
  for (const auto& [moment, difference] : changes_of(taken)) {
    const bool was_full = running >= limit;
    running += difference;
    const bool is_full = running >= limit;
    if (is_full && !was_full) {
      full.push_back({.from = moment, .until = time_point::max()});
    } else if (was_full && !is_full) {
      full.back().until = moment;
    }
  }
  return full;
}

bool touches_any(std::span<const time_span> full, time_point from, time_point until) {
  const auto next = std::ranges::upper_bound(full, from, {}, &time_span::until);
  return next != full.end() && next->from < until;
}

}  // namespace zylin::domain
