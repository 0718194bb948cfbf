#pragma once

#include "cues/cue_lexicon.hpp"
#include "zylin/domain/side_wishes.hpp"

namespace zylin::domain::side_wishes {

/// A phrase that cancels any other one it overlaps.
inline constexpr int means_nothing = -1;
/// "his name is": the name of the person the booking is for follows.
inline constexpr int names_whom = -2;

// One file each: english.cpp, …
extern const cues::cue_table english;
extern const cues::cue_table spanish;
extern const cues::cue_table german;
extern const cues::cue_table hindi;
extern const cues::cue_table french;

}  // namespace zylin::domain::side_wishes
