#pragma once

#include "time_phrase/vocabulary.hpp"

namespace zylin::phrase {

// One file each: english.cpp, …
extern const language english;
extern const language spanish;
extern const language german;
extern const language hindi;

}  // namespace zylin::phrase
