#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller_facts.hpp"

#include <string>
#include <string_view>

namespace zylin::openai {

/// The model's role, its prohibitions, the business, and the coming days. No customer data: it is the same for every
/// caller, so that a provider may keep it.
[[nodiscard]] std::string system_prompt(const domain::business& business, time_point now);

/// The caller's words between delimiters that they cannot contain; cut at a length that no call reaches. In front of
/// them what is known of this caller, likewise, as JSON of at most some 3000 bytes, with times in `zone`; nothing if
/// nothing is.
[[nodiscard]] std::string user_message(std::string_view transcript, const domain::caller_facts& caller,
                                       const domain::time_zone& zone);

/// Tells the model why its previous answer was not accepted.
[[nodiscard]] std::string repair_message(std::string_view complaint);

}  // namespace zylin::openai
