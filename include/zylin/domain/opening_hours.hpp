#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"

#include <chrono>

namespace zylin::domain {

/// True if the usual hours of its weekday do not apply: a special day or a closure.
[[nodiscard]] bool is_exceptional(const business& business, std::chrono::local_days day);

/// The opening intervals of one date: those of its special day if it is one, else none on a closure, else the
/// weekday's.
[[nodiscard]] day_hours hours_on(const business& business, std::chrono::local_days day);

/// Whether the business is open at that moment of its wall clock.
[[nodiscard]] bool is_open_at(const business& business, local_minutes when);

}  // namespace zylin::domain
