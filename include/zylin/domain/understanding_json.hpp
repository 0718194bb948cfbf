#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/intent.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {

/// The contract's `call_understanding` object, one line. What the model is asked for, what the stand-in
/// answers with, and the checkpoint a job keeps. `by_rules` is added only when it is set, because the model's
/// schema has no such property. Never fails: bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string to_json(const understanding& value);

/// Accepts any bytes. Surrounding blanks and a code fence around the object are tolerated, surplus properties are
/// ignored, an empty optional text means null, a language that is no two or three letters means "en". Texts are
/// freed of control characters and invalid UTF-8 and cut: `reply` at 4000 bytes, `notes` and `issue_summary` at
/// 1000, `when_phrase` at 200, `customer_name` and `service` at 120, `customer_phone` at 40.
/// Errors: `bad_response` naming the property that is missing or out of range (all are required, dates must exist,
/// times lie within a day, `reply` not be empty), never its value.
[[nodiscard]] result<understanding> parse_understanding(std::string_view json_text);

}  // namespace zylin::domain
