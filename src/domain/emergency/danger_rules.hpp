#pragma once

#include "emergency/phrase_book.hpp"
#include "emergency/said_words.hpp"

#include <vector>

namespace zylin::domain::emergencies {

/// True if at least one danger in `found` is not cancelled by the words around it in `words`.
[[nodiscard]] bool tells_of_danger(const said_words& words, const std::vector<found_phrase>& found);

}  // namespace zylin::domain::emergencies
