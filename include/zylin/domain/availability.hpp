#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/staff_availability.hpp"
#include "zylin/domain/taken_times.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Why a wish cannot be met, in words a customer understands (see texts.hpp).
enum class refusal {
  closed_that_day,
  holiday,
  outside_hours,
  in_the_past,
  too_little_notice,
  too_far_ahead,
  no_such_time,
  taken,
  person_away  ///< who was asked for does not do that then, or nobody who does it is there
};

[[nodiscard]] std::string_view to_string(refusal reason) noexcept;

/// Answers "can this start be booked, and if not, what can?" for one service of one business at one moment, with one
/// person if one is asked for. Pure: it sees the bookings it was given and the time it was told.
///
/// An appointment must fit into one opening interval with its duration; the buffer after it may reach beyond
/// closing. The duration is time that really passes, also across a change of the clocks. If staff is listed for the
/// service, it must fit one person's hours and calendar; otherwise its capacity and `at_once` limit it. The resources
/// that it needs limit it in both cases. Nothing may touch a busy time of the business's external calendars; one of a
/// person's external calendar keeps that person away.
class availability {
 public:
  /// `taken` must cover the whole span that is asked about (in any order, overlaps allowed) and is read here
  /// once; `business` and `wanted` must outlive the object. `person` is the name of somebody who is listed; empty for
  /// anybody.
  availability(const business& business, const service& wanted, const taken_times& taken, time_point now,
               std::string_view person = {});

  /// From now on, nothing overlapping it is free.
  void block(const time_span& what) { full_.push_back({what}); }

  /// Nothing when the appointment may start then; otherwise the reason why not. Any minute that fits is accepted, on
  /// the slot grid or off it: the grid only shapes what we offer. Of a start that occurs twice (clocks going back), the
  /// first is meant.
  [[nodiscard]] std::optional<refusal> check(local_minutes start) const;

  /// The same where the owner sets hours, closures, notice, horizon and external calendars aside, and who does what:
  /// only a time that does not exist, is over or taken by bookings is refused.
  [[nodiscard]] std::optional<refusal> check_overriding(local_minutes start) const;

  /// Who serves at a start that was not refused: of those who are free, the one who holds that class already, else the
  /// one with the fewest appointments that day, then the first of the file. With `overridden`, a person who is not
  /// there serves if nobody else can. Null if no person is needed.
  [[nodiscard]] const staff_member* choose(local_minutes start, bool overridden = false) const;

  /// Whether that person, one of those who may serve, could serve at a start that was not refused.
  [[nodiscard]] bool may_serve(local_minutes start, const staff_member& who) const;

  /// Every bookable start of that day, ascending, on the slot grid: multiples of the slot step after each opening, of
  /// each person's where there are people.
  [[nodiscard]] std::vector<local_minutes> free_slots(std::chrono::local_days day) const;

  /// The first bookable start in [from, until), on the slot grid. Searches from today up to the horizon.
  [[nodiscard]] std::optional<local_minutes> first_free(local_minutes from, local_minutes until) const;

  /// The `count` bookable starts on the slot grid nearest to `wish` on the wall clock (of two equally near, the earlier
  /// one), ascending. Skips days that cannot hold a nearer one, and searches no further than the horizon.
  [[nodiscard]] std::vector<local_minutes> nearest_free(local_minutes wish, std::size_t count) const;

 private:
  void find_people(const taken_times& taken, std::string_view person);
  void find_full(std::span<const occupied_span> taken);
  [[nodiscard]] std::optional<refusal> check_day(std::chrono::local_days day) const;
  [[nodiscard]] std::vector<day_hours> openings(std::chrono::local_days day) const;
  [[nodiscard]] bool fits(const day_hours& hours, local_minutes start) const;
  [[nodiscard]] std::optional<refusal> check_hours(local_minutes start) const;
  /// Within their hours, and their external calendar says nothing else.
  [[nodiscard]] bool is_there(const staff_availability& who, local_minutes start) const;
  [[nodiscard]] bool is_free(const staff_availability& who, time_point start) const;
  [[nodiscard]] bool is_taken(local_minutes start, bool overridden) const;
  [[nodiscard]] time_point end_of(time_point start) const { return start + service_.duration + service_.buffer; }

  const business& business_;
  const service& service_;
  bool of_people_;                            // staff is listed for the service
  bool done_by_person_ = true;                // false: who was asked for does not do it
  std::vector<staff_availability> people_;    // who may serve, in the file's order
  std::vector<time_span> busy_;               // when the business's own external calendars are busy
  std::vector<std::vector<time_span>> full_;  // each ascending and disjoint: where not one more appointment may run
  time_point now_;
  std::chrono::local_days first_day_;  // today
  std::chrono::local_days last_day_;   // the horizon, bookable too
};

}  // namespace zylin::domain
