#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/pipeline/step_machine.hpp"

namespace zylin {

/// True when asking the same provider again is pointless: it refused for good, or this was the last attempt.
/// False when we are leaving: the next start asks.
[[nodiscard]] bool has_failed_for_good(const job& work, const error& failure, const step_policies& policies) noexcept;

/// The failure of a step whose two providers failed. The second one's decides what follows: it may well
/// succeed later where the first never will.
[[nodiscard]] error both_failed(const error& first, const error& second);

/// The failure of the second provider, asked alone because the first one is out of order until `until`: what the
/// second refuses for good the first may still do then.
[[nodiscard]] error failed_alone(const error& second, time_point now, time_point until);

}  // namespace zylin
