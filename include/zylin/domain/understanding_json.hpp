#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/intent.hpp"

#include <string>
#include <string_view>

namespace zylin {

/// The contract's `call_understanding` object, one line. What the model is asked for, what the stand-in
/// answers with, and the checkpoint a job keeps (which also carries `by_rules`).
[[nodiscard]] std::string to_json(const understanding& value);

/// Errors: `bad_response` naming the property that is missing or out of range. Dates must exist, times be
/// within the day, `reply` not empty; texts are cut at sane lengths. A code fence around the object is tolerated.
[[nodiscard]] result<understanding> parse_understanding(std::string_view json_text);

}  // namespace zylin
