#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/intent.hpp"

#include <string_view>

namespace zylin::domain {

/// Reads what a language model wrote as an answer to the schema `call_understanding`, as forgivingly as is safe: prose
/// or a code fence around the object, the object twice (the last counts), trailing commas, Python's None and quotes,
/// names of properties and intents in another spelling, a property that is missing, "null" or "N/A" for null, numbers
/// and arrays of one for texts, dates and times in other notations. What cannot be read in a date or a time ("soon")
/// is left out: the code reads the caller's own words anyway. Only the properties of the schema are looked at, so no
/// model can say by whom it was read. Texts are one line each (the reply may have several), cleaned of what cannot be
/// seen or turns the direction, and bounded. At most 64 KiB.
/// Errors: `bad_response` naming what is wrong, never the value: there is no object, no known intent, or a date or a
/// time that cannot exist.
[[nodiscard]] result<understanding> read_model_answer(std::string_view answer);

}  // namespace zylin::domain
