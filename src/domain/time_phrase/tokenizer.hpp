#pragma once

#include "time_phrase/vocabulary.hpp"

#include <string_view>

namespace zylin::domain::phrase {

/// At most this many tokens are read of one text: half an hour of speech.
inline constexpr std::size_t max_tokens = 4096;

/// Any bytes are accepted; an unknown word becomes a token of kind `word`.
[[nodiscard]] token_list tokenize(std::string_view text, const vocabulary& language);

}  // namespace zylin::domain::phrase
