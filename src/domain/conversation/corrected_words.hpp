#pragma once

#include "cues/cue_text.hpp"
#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::domain::answers {

/// What is said after somebody corrects themselves: "with Dr Rao, hmm no, with Dr Mehta" is "with Dr Mehta". Empty if
/// nobody does. English, Spanish, German, Hindi and French at once. A part of the text's transcript.
[[nodiscard]] std::string_view after_correction(const cues::cue_text& text);

/// "No no, Hannah, Hannah Schmidt", as an answer to a question that names somebody: the name at its end. Empty unless
/// it begins with a no and ends with two or three words in capitals that can be a name.
[[nodiscard]] std::string name_after_no(std::string_view words, const business& business);

/// The words without those that only fill a pause: "uhm, like, ten maybe" is "ten".
[[nodiscard]] std::string without_fillers(std::string_view words);

}  // namespace zylin::domain::answers
