#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <string>
#include <string_view>

namespace zylin::answer {

/// For the owner, about a caller whom nobody can write to: what they would have been told. Numbers are unmasked, so
/// these texts belong in no log line. `caller` is what Twilio delivered as From; a number that only looks like one is
/// not shown.
[[nodiscard]] std::string owner_booked_unreachable(const business& facts, std::string_view caller, const booking& made,
                                                   std::string_view transcript);
/// `told` is what a reachable caller would read: why not, and which times are free, or what is missing.
[[nodiscard]] std::string owner_not_booked_unreachable(const business& facts, std::string_view caller,
                                                       const understanding& what, std::string_view told,
                                                       std::string_view transcript);

}  // namespace zylin::answer
