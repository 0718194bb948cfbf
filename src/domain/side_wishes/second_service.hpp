#pragma once

#include "cues/cue_lexicon.hpp"
#include "zylin/domain/business.hpp"

#include <optional>

namespace zylin::domain::side_wishes {

/// The words that ask for a second service: two of the business's ("a manicure and a blow dry"), or one of them and
/// something else joined by "and" ("a haircut and a beard trim").
[[nodiscard]] std::optional<cues::cue_match> find_second_service(const cues::cue_text& text, const business& business);

}  // namespace zylin::domain::side_wishes
