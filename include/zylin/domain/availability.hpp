#pragma once

#include "zylin/domain/business.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// A span of time that an existing booking of the same service takes, its buffer included: [from, until).
struct occupied_span {
  time_point from{};
  time_point until{};
};

/// Why a wish cannot be met, in words a customer understands (see texts.hpp).
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
///
/// An appointment must fit into one opening interval with its duration; the buffer after it may reach beyond
/// closing. The duration is time that really passes, also across a change of the clocks.
class availability {
 public:
  /// `taken` must cover the whole span that is asked about (in any order, overlaps allowed). It is read only here;
  /// `business` and `wanted` must outlive the object.
  availability(const business& business, const service& wanted, std::span<const occupied_span> taken, time_point now);

  /// Nothing when the appointment may start then; otherwise the reason why not. Any minute that fits is accepted, on
  /// the slot grid or off it: the grid only shapes what we offer. Of a start that occurs twice (clocks going back), the
  /// first is meant.
  [[nodiscard]] std::optional<refusal> check(local_minutes start) const;

  /// The same if the owner overrules hours, closures, notice and horizon: only a time that does not exist, is past or
  /// is taken is refused.
  [[nodiscard]] std::optional<refusal> check_overruling(local_minutes start) const;

  /// Every bookable start of that day, ascending, on the slot grid: multiples of the slot step after each opening.
  [[nodiscard]] std::vector<local_minutes> free_slots(std::chrono::local_days day) const;

  /// The first bookable start in [from, until), on the slot grid. Searches from today up to the horizon.
  [[nodiscard]] std::optional<local_minutes> first_free(local_minutes from, local_minutes until) const;

  /// The `count` bookable starts on the slot grid nearest to `wish` on the wall clock (of two equally near, the earlier
  /// one), ascending. Skips days that cannot hold a nearer one, and searches no further than the horizon.
  [[nodiscard]] std::vector<local_minutes> nearest_free(local_minutes wish, std::size_t count) const;

 private:
  [[nodiscard]] std::optional<refusal> check_day(std::chrono::local_days day) const;
  [[nodiscard]] bool fits_hours(local_minutes start) const;
  [[nodiscard]] bool is_taken(time_point start) const;

  const business& business_;
  const service& service_;
  std::vector<occupied_span> full_;  // ascending and disjoint: the capacity is used up in these
  time_point now_;
  std::chrono::local_days first_day_;  // today
  std::chrono::local_days last_day_;   // the horizon, bookable too
};

/// The opening intervals of one date: those of its special day if it is one, else none on a closure, else the
/// weekday's.
[[nodiscard]] day_hours hours_on(const business& business, std::chrono::local_days day);

/// Whether the business is open at that moment of its wall clock.
[[nodiscard]] bool is_open_at(const business& business, local_minutes when);

}  // namespace zylin::domain
