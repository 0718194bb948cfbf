#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::openai {

/// Who the model is, what it must never do, what the business is, and the coming days. Nothing about any customer.
[[nodiscard]] std::string system_prompt(const domain::business& business, time_point now);

/// The caller's words between delimiters that they cannot contain; cut at a length no call reaches.
[[nodiscard]] std::string user_message(std::string_view transcript);

/// What the model is told about an answer of its own that did not pass.
[[nodiscard]] std::string repair_message(std::string_view complaint);

}  // namespace zylin::openai
