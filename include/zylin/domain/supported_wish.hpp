#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <string_view>

namespace zylin::domain {

/// A model's wish to cancel or to move counts only if the caller's own words hold one. If they hold a question, a
/// denial or nothing of the kind, the call is read by the rules instead, and is a person's if they read a wish to book;
/// only if the rules cannot read its language
/// does the model's wish stay, and then the caller is asked. `now` is the business's wall clock; `remembered` as for
/// `read_by_rules`.
[[nodiscard]] understanding supported_wish(understanding what, std::string_view transcript, const business& business,
                                           local_minutes now, std::string_view remembered = {});

}  // namespace zylin::domain
