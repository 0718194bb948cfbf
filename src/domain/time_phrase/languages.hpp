#pragma once

#include "time_phrase/vocabulary.hpp"

namespace zylin::phrase {

/// The first value of a row about parts of the day, or about units.
[[nodiscard]] constexpr int number_of(day_part which) noexcept {
  return static_cast<int>(which);
}
[[nodiscard]] constexpr int number_of(unit which) noexcept {
  return static_cast<int>(which);
}

// One file each: english.cpp, …
extern const language english;
extern const language spanish;
extern const language german;
extern const language hindi;

}  // namespace zylin::phrase
