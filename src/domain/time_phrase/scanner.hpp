#pragma once

#include "time_phrase/mention.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <string_view>

namespace zylin::domain::phrase {

struct scan_result {
  token_list tokens;
  mention_list mentions;  ///< in the order they were said
};

/// Tries the rules at every word.
[[nodiscard]] scan_result scan(std::string_view text, const time_context& context);

}  // namespace zylin::domain::phrase
