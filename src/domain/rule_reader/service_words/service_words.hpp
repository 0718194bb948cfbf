#pragma once

#include "cues/cue_lexicon.hpp"

#include <cstdint>

namespace zylin::domain::rules {

/// Common names of services, in any wording: "flu jab" and "Vaccination" are the same.
enum class service_concept : std::uint8_t {
  checkup,
  vaccination,
  haircut,
  color,
  blow_dry,
  clean,
  filling,
  consultation,
  manicure,
  pedicure,
  massage,
  extraction,
  root_canal,
  physiotherapy,
  first_talk,
  table,
  facial,
  beard,
  whitening,
  dental  ///< teeth, in whatever words: belongs to the one service that names them
};

// One file each: english.cpp, …
extern const cues::cue_table english_services;
extern const cues::cue_table spanish_services;
extern const cues::cue_table german_services;
extern const cues::cue_table hindi_services;
extern const cues::cue_table french_services;

}  // namespace zylin::domain::rules
