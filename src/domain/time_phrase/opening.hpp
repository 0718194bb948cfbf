#pragma once

#include "time_phrase/calendar.hpp"
#include "time_phrase/rules.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <optional>

namespace zylin::phrase {

/// `time`, or the time twelve hours away when the business is open then and not at `time`; of two that are both
/// open today the one that is still to come. Without a date any weekday counts.
[[nodiscard]] std::chrono::minutes in_open_half(std::chrono::minutes time, std::optional<local_days> date,
                                                const time_context& context);

/// The same for a range, by the end that was said.
[[nodiscard]] said_window in_open_half(const said_window& window, std::optional<local_days> date,
                                       const time_context& context);

}  // namespace zylin::phrase
