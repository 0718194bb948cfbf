#pragma once

#include "cues/cue_lexicon.hpp"

namespace zylin::domain::holder {

/// What a phrase says about whose booking it is.
enum class cue {
  somebody,   ///< another person's; its name, if any, is theirs
  possessed,  ///< likewise, if the name is in the genitive ("Suresh's appointment", "Annas Termin")
  under,      ///< the name that a booking is under, which may be the caller's
  number,     ///< it belongs to another telephone number
  own,        ///< cancels the others where it overlaps them
  only_own    ///< the caller's alone, not what was booked together with it
};

// One file each: english.cpp, …
extern const cues::cue_table english;
extern const cues::cue_table spanish;
extern const cues::cue_table german;
extern const cues::cue_table hindi;
extern const cues::cue_table french;

}  // namespace zylin::domain::holder
