#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/intent.hpp"

#include <string_view>

namespace zylin::domain {

/// Reads a language model's answer to the schema `call_understanding`, as tolerantly as is safe. Accepted: prose or a
/// code fence around the object, the object twice (the last counts), trailing commas, Python's None and quotes, other
/// spellings of properties and intents, missing properties, "null" or "N/A" for null, numbers and arrays of one for
/// texts, other notations of dates and times. An unreadable date or time ("soon") is left out: the code reads the
/// caller's own words anyway. Only the properties of the schema are read, so a model cannot set `by_rules`. Texts are
/// one line each (the reply may have several), bounded, and cleaned of invisible and direction-changing characters. At
/// most 64 KiB.
/// Errors: `bad_response` that names the problem, never the value: no object, no known intent, or a date or time that
/// cannot exist.
[[nodiscard]] result<understanding> read_model_answer(std::string_view answer);

}  // namespace zylin::domain
