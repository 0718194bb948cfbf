#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// Repairs mistakes that language models make in JSON, if the repair is certain: commas before a closing bracket,
/// Python's None, True and False, texts in single or typographic quotation marks. Valid JSON stays unchanged.
[[nodiscard]] std::string mend_json(std::string_view text);

}  // namespace zylin::domain
