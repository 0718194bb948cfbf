#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::phrase {

/// A text with normalised signs. `origin[i]` is the position of byte `i` in the source text; the last element, one more
/// than there are bytes, is the source text's size.
struct plain_text {
  std::string text;
  std::vector<std::size_t> origin;
};

/// Keyboards, dictation and copied texts write a time in many ways, which are made equal before anything is read:
/// blanks of every width, invisible signs, dashes, apostrophes and full-width forms, "3 : 30", "3;30" and "3∶30"
/// (3:30), "3-30" (3.30), "3. 30 PM" and "3, 30 PM" (3:30 PM), "p. m." (pm). Any bytes are accepted.
[[nodiscard]] plain_text plain_typography(std::string_view text);

}  // namespace zylin::domain::phrase
