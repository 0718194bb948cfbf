#pragma once

#include "cues/cue_lexicon.hpp"

#include <cstdint>

namespace zylin::domain::rules {

/// Topics of questions that the business's facts answer.
enum class topic : std::uint8_t {
  hours,
  price,
  address,
  phone,
  services,
  duration,  ///< how long an appointment takes
  offer,     ///< whether a service is offered: answered if it is named
  holiday,   ///< a day off that the reader of days may not know: the week's hours would not answer it
  nothing    ///< voids what it overlaps
};

/// What businesses often answer in questions of their own, however a caller words it.
enum class common_question : std::uint8_t {
  payment,
  walk_in,
  parking,
  dress_code,
  insurance,         ///< which insurers are accepted
  public_insurance,  ///< the German "Kasse"
  step_free,         ///< wheelchairs, lifts
  wifi,
  nothing  ///< voids what it overlaps
};

extern const cues::cue_table common_questions;

// One file each: english.cpp, …
extern const cues::cue_table english_questions;
extern const cues::cue_table spanish_questions;
extern const cues::cue_table german_questions;
extern const cues::cue_table hindi_questions;
extern const cues::cue_table french_questions;

}  // namespace zylin::domain::rules
