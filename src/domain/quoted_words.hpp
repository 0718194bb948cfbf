#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <optional>
#include <string_view>

namespace zylin::domain {

// A language model may invent things. What decides whose booking is made or changed must be in the caller's words.

/// True when the words of `part` occur in `transcript`, one after the other. False if `part` has none.
[[nodiscard]] bool is_said(std::string_view part, std::string_view transcript);

/// The number the caller gave as theirs: the model's, if the transcript contains it, in digits or dictated. Nothing if
/// none was spoken, or if it is not a valid number in the business's region.
[[nodiscard]] std::optional<phone_number> spoken_number(const understanding& what, std::string_view transcript,
                                                        const business& business);

}  // namespace zylin::domain
