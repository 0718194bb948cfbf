#pragma once

#include "zylin/domain/business.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zylin {

/// A span of time that an existing booking of the same service takes, its buffer included: [from, until).
struct occupied_span {
  time_point from{};
  time_point until{};
};

/// Why a wish cannot be met, in words a customer understands (see answer.hpp).
enum class refusal {
  closed_that_day,
  holiday,
  outside_hours,
  in_the_past,
  too_little_notice,
  too_far_ahead,
  no_such_time,
  taken
};

[[nodiscard]] std::string_view to_string(refusal reason) noexcept;

/// Answers "can this start be booked, and if not, what can?" for one service of one business at one
/// moment. Pure: it sees the bookings it was given and the time it was told.
class availability {
 public:
  /// `taken` must cover the whole span that is asked about; the references must outlive the object.
  availability(const business& facts, const service& wanted, std::span<const occupied_span> taken, time_point now);

  /// Nothing when the appointment may start then; otherwise the reason why not.
  [[nodiscard]] std::optional<refusal> check(local_minutes start) const;

  /// Every bookable start of that day, ascending, on the slot grid.
  [[nodiscard]] std::vector<local_minutes> free_slots(std::chrono::local_days day) const;

  /// The `count` bookable starts nearest to `wish` (earlier ones first where equally near), ascending.
  [[nodiscard]] std::vector<local_minutes> nearest_free(local_minutes wish, std::size_t count) const;

 private:
  [[nodiscard]] bool fits_hours(local_minutes start) const;
  [[nodiscard]] bool is_taken(time_point start) const;

  const business& facts_;
  const service& service_;
  std::span<const occupied_span> taken_;
  time_point now_;
};

/// The opening intervals of one date: special day, closure, or the weekday's hours.
[[nodiscard]] day_hours hours_on(const business& facts, std::chrono::local_days day);

}  // namespace zylin
