#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// The objects of a text, rewritten as JSON, one per line; prose between them is dropped. Language models write JSON
/// with comments, bare or single-quoted keys and texts, typographic quotation marks, escapes that JSON does not have,
/// quotation marks and line breaks inside texts, Python's None and True, numbers like +5, too few or too many commas,
/// and too few brackets at the end. Empty if the text breaks off inside a key, a text or a number: more may be missing.
[[nodiscard]] std::string repair_json(std::string_view text);

}  // namespace zylin::domain
