#pragma once

#include "time_phrase/scanner.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <cstddef>

namespace zylin::domain::phrase {

struct resolution {
  time_request request;
  std::size_t begin = 0;  ///< [begin, end) in the text: from the first to the last word about what is wanted; equal
                          ///< when there is none
  std::size_t end = 0;
};

/// What the mentions of a text together ask for. Only what is wanted counts; "or" keeps the order, a correction
/// replaces, and two that differ without a word that chooses are ambiguous.
[[nodiscard]] resolution resolve(const scan_result& found, const time_context& context);

}  // namespace zylin::domain::phrase
