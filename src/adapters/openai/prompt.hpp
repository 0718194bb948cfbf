#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::openai {

/// The model's role, its prohibitions, the business, and the coming days. No customer data.
[[nodiscard]] std::string system_prompt(const domain::business& business, time_point now);

/// The caller's words between delimiters that they cannot contain; cut at a length that no call reaches.
[[nodiscard]] std::string user_message(std::string_view transcript);

/// Tells the model why its previous answer was not accepted.
[[nodiscard]] std::string repair_message(std::string_view complaint);

}  // namespace zylin::openai
