#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <optional>
#include <string_view>

namespace zylin::domain {

// A language model may invent. What decides whose booking is made, changed or cancelled must be in the caller's words.

/// True when the words of `part` stand in `transcript`, one after the other. False for none.
[[nodiscard]] bool is_said(std::string_view part, std::string_view transcript);

/// The number the caller gave as theirs: as the model understood it, where the transcript bears it, in digits or
/// dictated. Nothing where none was spoken, or what was is no number in the business's region.
[[nodiscard]] std::optional<phone_number> spoken_number(const understanding& what, std::string_view transcript,
                                                        const business& business);

}  // namespace zylin::domain
