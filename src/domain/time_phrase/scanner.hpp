#pragma once

#include "zylin/domain/time_phrase.hpp"

#include <string_view>

namespace zylin::domain::phrase {

struct scan_result {
  time_reading reading;
  std::size_t begin = 0;  ///< [begin, end) in the text: first to last recognised word; equal when none
  std::size_t end = 0;
};

/// Tries the rules at every word; where several dates or times are said, the last one counts.
[[nodiscard]] scan_result scan(std::string_view text, const time_context& context);

}  // namespace zylin::domain::phrase
