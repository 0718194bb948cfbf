#pragma once

#include <string>
#include <string_view>

namespace zylin::domain {

/// JSON as language models get it wrong, made right where that is certain: commas before a closing bracket, Python's
/// None, True and False, texts in single or typographic quotation marks. Whatever is right stays as it is.
[[nodiscard]] std::string mend_json(std::string_view text);

}  // namespace zylin::domain
