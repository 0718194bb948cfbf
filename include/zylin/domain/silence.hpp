#pragma once

#include "zylin/core/sound_profile.hpp"

#include <string_view>

namespace zylin::domain {

/// True if nobody can have spoken: no sound stands out for as long as a syllable. In doubt it is speech.
[[nodiscard]] bool is_silent(const sound_profile& sound) noexcept;

/// True if a transcript has no spoken word: it is empty, or consists of dots and of markers of other sounds
/// ("[BLANK_AUDIO]", "(silence)", "[Musik]", "♪♪"). A word beside a marker counts.
[[nodiscard]] bool is_wordless(std::string_view transcript);

/// True if a recogniser invented its words: recognisers are known to write them for silence, and the recording is too
/// faint, or its sounds too short, for a person to have said them.
///
/// | words                                             | made up where the sound is                        |
/// |---------------------------------------------------|---------------------------------------------------|
/// | a caller may say ("Thank you.", "Bye.", "you")    | below -50 dB, or voiced for less than 200 ms      |
/// | of a film's credits ("Thanks for watching!", …)   | below -50 dB, or voiced for less than a second    |
/// | any other                                         | never                                             |
///
/// A quiet caller speaks at about -45 dB, and "thank you" takes at least 300 ms, so a clear one is kept.
[[nodiscard]] bool is_hallucinated(std::string_view words, const sound_profile& sound);

}  // namespace zylin::domain
