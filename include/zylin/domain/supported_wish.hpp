#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <string_view>

namespace zylin::domain {

/// A model's wish to cancel or to move counts only if the caller's own words hold one. Otherwise the rules' reading
/// replaces it; if that is a wish to book, a person decides. In a language that the rules cannot read, the model's wish
/// stays, and the caller is asked for a yes. `now` is the business's wall clock; `remembered` as for
/// `read_by_rules`.
[[nodiscard]] understanding supported_wish(understanding what, std::string_view transcript, const business& business,
                                           local_minutes now, std::string_view remembered = {});

}  // namespace zylin::domain
