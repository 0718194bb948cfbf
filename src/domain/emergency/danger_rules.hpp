#pragma once

#include "emergency/phrase_book.hpp"
#include "emergency/said_words.hpp"

#include <vector>

namespace zylin::domain::emergencies {

/// True when one of the dangers among `found` is not taken back by what stands around it in `words`.
[[nodiscard]] bool tells_of_danger(const said_words& words, const std::vector<found_phrase>& found);

}  // namespace zylin::domain::emergencies
