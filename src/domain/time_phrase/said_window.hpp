#pragma once

#include "time_phrase/date_math.hpp"
#include "time_phrase/rules.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <optional>

namespace zylin::domain::phrase {

// Operations on times of day and ranges before it is known which half of the day they are in.

[[nodiscard]] std::chrono::minutes other_half(std::chrono::minutes time);
[[nodiscard]] bool same_hand(std::chrono::minutes left, std::chrono::minutes right);

/// "Midday, at half past twelve".
[[nodiscard]] bool close(std::chrono::minutes left, std::chrono::minutes right);

/// `time`, or the time twelve hours away when the business is open then and not at `time`; if both are open today, the
/// one that is still to come. Without a date any weekday counts.
[[nodiscard]] std::chrono::minutes in_open_half(std::chrono::minutes time, std::optional<local_days> date,
                                                const time_context& context);
/// The same for a range; its spoken end decides.
[[nodiscard]] said_window in_open_half(const said_window& window, std::optional<local_days> date,
                                       const time_context& context);

[[nodiscard]] bool contains(const said_window& window, std::chrono::minutes time);
/// "Friday evening at four", "at night, at twelve": people use the parts of a day more loosely than we do.
[[nodiscard]] bool roughly_contains(const said_window& part, std::chrono::minutes time);
[[nodiscard]] bool is_whole_day(const said_window& window);
[[nodiscard]] bool overlap(const said_window& left, const said_window& right);
/// One has no beginning and the other no end: "after 3", "before 5".
[[nodiscard]] bool is_opposite(const said_window& earlier, const said_window& later);

/// The part of the day becomes the end of a range that has none.
[[nodiscard]] said_window narrowed(const said_window& range, const said_window& part);
/// "After 3 and before 5": two ranges open on opposite sides become one. Otherwise the later range counts.
[[nodiscard]] said_window closed(const said_window& earlier, const said_window& later);

}  // namespace zylin::domain::phrase
