#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/intent.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// The contract's `call_understanding` object, one line: the stand-in model's answer, and a job's checkpoint.
/// `by_rules` is added only when it is set, because the model's schema has no such property. Never fails: bytes that
/// are not UTF-8 are replaced.
[[nodiscard]] std::string to_json(const understanding& value);

/// Reads what `to_json` wrote: our own checkpoint, never what came from outside (see model_answer.hpp). Surplus
/// properties are ignored. Errors: `bad_response` naming the property that is missing or out of range, never its value.
[[nodiscard]] result<understanding> parse_understanding(std::string_view json_text);

}  // namespace zylin::domain
