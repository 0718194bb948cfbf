#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::phrase {

/// A text whose signs are written in one way. `origin[i]` is where the byte `i` stood in the text it was made of, and
/// its last element, one more than there are bytes, is that text's size.
struct plain_text {
  std::string text;
  std::vector<std::size_t> origin;
};

/// Keyboards, dictation and copied texts write one time in many ways. What is the same is made the same before anything
/// is read: blanks of every width, invisible signs, dashes, apostrophes and full-width forms, "3 : 30", "3;30" and
/// "3∶30" (3:30), "3-30" (3.30), "3. 30 PM" and "3, 30 PM" (3:30 PM), "p. m." (pm). Any bytes are accepted.
[[nodiscard]] plain_text plain_typography(std::string_view text);

}  // namespace zylin::domain::phrase
