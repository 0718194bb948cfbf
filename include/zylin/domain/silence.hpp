#pragma once

#include "zylin/core/sound_profile.hpp"

#include <string_view>

namespace zylin::domain {

/// True where nobody can have spoken: no sound stands out for as long as a syllable does. In doubt it is speech.
[[nodiscard]] bool is_silent(const sound_profile& sound) noexcept;

/// True where a transcript holds no word that anybody said: it is empty, or consists of dots and of markers of other
/// sounds ("[BLANK_AUDIO]", "(silence)", "[Musik]", "♪♪"). A word beside a marker counts.
[[nodiscard]] bool is_wordless(std::string_view transcript);

/// True where a recogniser made its words up: they are what such programs are known to write about silence, and the
/// recording is too faint, or what sounds in it too short, for anybody to have said them.
///
/// | words                                             | made up where the sound is                        |
/// |---------------------------------------------------|---------------------------------------------------|
/// | a caller may say ("Thank you.", "Bye.", "you")    | below -50 dB, or voiced for less than 200 ms      |
/// | of a film's credits ("Thanks for watching!", …)   | below -50 dB, or voiced for less than a second    |
/// | any other                                         | never                                             |
///
/// A quiet caller speaks at about -45 dB, "thank you" takes 300 ms and more: who clearly says so is heard.
[[nodiscard]] bool is_hallucinated(std::string_view words, const sound_profile& sound);

}  // namespace zylin::domain
