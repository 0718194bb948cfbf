#pragma once

#include <string_view>

namespace zylin::sim {

/// The caller's words inside the user message of a prompt: the part between the delimiters of the product's prompt,
/// else the whole message.
[[nodiscard]] std::string_view transcript_in_prompt(std::string_view user_message);

}  // namespace zylin::sim
