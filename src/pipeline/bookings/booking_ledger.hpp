// bookings: making, moving and cancelling appointments, and what follows from them: reminders and the waiting list.
#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/taken_times.hpp"
#include "zylin/domain/visit_planner.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zylin::bookings {

/// Free times that a refusal names, at most.
inline constexpr std::size_t times_offered = 3;

/// A service as agreed with a customer, unaffected by later changes of the business file; the capacity is the
/// database's, its resources and its notice are the file's. Errors: `storage_*`.
[[nodiscard]] result<domain::service> agreed_service(ports::transaction& tx, const domain::business& business,
                                                     std::string_view name, std::chrono::minutes duration,
                                                     std::chrono::minutes buffer);

/// Whether hours, closures, notice, horizon and who does what apply. Only the owner may overrule them; what is taken
/// always applies.
enum class rule_enforcement { enforced, overridden };

/// Why a time is not available, and up to three that are, nearest to it and ascending (these keep the rules).
struct slot_refusal {
  domain::refusal reason = domain::refusal::taken;
  std::vector<domain::local_minutes> free{};
  domain::booking wanted{};  ///< what was asked for: a service, and with whom
};

/// The booking as it is stored now, or why it is not.
using slot_outcome = std::variant<domain::booking, slot_refusal>;

/// Appointments that are wanted together, in the order in which they are to be.
struct wanted_visit {
  std::vector<domain::booking> parts;  ///< not empty; each as for `booking_ledger::add`
  domain::visit_planner::order how = domain::visit_planner::order::in_a_row;
};

/// All of them as they are stored now, or why none is.
using visit_outcome = std::variant<std::vector<domain::booking>, slot_refusal>;

/// The only way to make and change bookings: checks the rules, writes the booking and its history. Used within one
/// transaction, for one origin, at one moment; its writes become final when that transaction commits. Errors:
/// `storage_*`, and those named at each function. A refused time is not an error.
class booking_ledger {
 public:
  /// `business` and `tx` must outlive the object.
  booking_ledger(ports::transaction& tx, const domain::business& business, domain::booking_origin origin,
                 time_point now, rule_enforcement rules = rule_enforcement::enforced);

  /// These times count as taken, whatever else is free: the customer has that service then already.
  void avoid(std::vector<domain::time_span> own) { avoided_ = std::move(own); }

  /// The call may have bookings already, and gets another one: it agrees to one after the other.
  void allow_several() { several_ = true; }

  /// Books `wanted` at `start`. Its id, reference (made from `random`), times, resources and `created_at` are set here;
  /// service, duration and buffer must be. `staff`: who is to serve, if that is asked for; else it is set to whoever
  /// does where somebody is listed. Errors: `conflict` when the call has a booking already, or no
  /// reference was found that is not in use. Like a moved one, it is stored as requested if the external calendars are
  /// not known for its time, unless the owner books: only they may confirm it then.
  [[nodiscard]] result<slot_outcome> add(domain::booking wanted, domain::local_minutes start, std::uint32_t random);

  /// The same at the first free start of a range. The reason it is refused with is that of the range's last start.
  [[nodiscard]] result<slot_outcome> add(domain::booking wanted, const domain::start_span& starts,
                                         std::uint32_t random);

  /// Books all appointments of a visit, the first at the first start of the range that has room for all, or none. They
  /// share `visit`, the first one's reference. Refused with the reason of the first one alone, else as taken; the free
  /// times have room for all. Errors: as for `add`.
  [[nodiscard]] result<visit_outcome> add_visit(wanted_visit wanted, const domain::start_span& starts,
                                                std::uint32_t random);

  /// The start that `add_visit` would take now. Writes nothing.
  [[nodiscard]] result<std::variant<domain::local_minutes, slot_refusal>> find_visit_start(
      const wanted_visit& wanted, const domain::start_span& starts);

  /// The start that `add`, or `move` for the booking `leaving`, would take now. Writes nothing.
  [[nodiscard]] result<std::variant<domain::local_minutes, slot_refusal>> find_start(
      const domain::booking& wanted, const domain::start_span& starts, const domain::booking* leaving = nullptr);

  /// Up to three free starts nearest to `wish` for such a booking, ascending. Like all times that are named as free,
  /// not where an external calendar is not known, unless the owner asks.
  [[nodiscard]] result<std::vector<domain::local_minutes>> free_near(const domain::booking& wanted,
                                                                     domain::local_minutes wish);

  /// Gives up the time of `row` and takes the new one for the same service, duration, buffer and person; one that is
  /// nobody's, or of somebody who is not listed or does not do it any more, is given to somebody. Its own old time does
  /// not count as taken. If refused, it keeps its time. Errors: `invalid_input` when it is not live.
  [[nodiscard]] result<slot_outcome> move(domain::booking row, domain::local_minutes start);
  /// The same to the first free start of a range.
  [[nodiscard]] result<slot_outcome> move(domain::booking row, const domain::start_span& starts);
  /// The same, and gives it to that person, or if that is empty to whoever is free.
  [[nodiscard]] result<slot_outcome> move(domain::booking row, const domain::start_span& starts,
                                          const std::optional<std::string>& staff);

  /// By the rules of `booking.hpp`. Errors: `invalid_input`, with a sentence, when they forbid it.
  [[nodiscard]] result<domain::booking> change_status(domain::booking row, domain::booking_status to);

  /// Its customer has another number now.
  [[nodiscard]] result<domain::booking> change_number(domain::booking row, const phone_number& number);

 private:
  /// What may be booked, and what may be told as free: not where an external calendar is not known, which may only be
  /// requested.
  struct calendars {
    domain::availability bookable;
    std::optional<domain::availability> known;  // nothing: all is known
    [[nodiscard]] const domain::availability& told() const noexcept { return known ? *known : bookable; }
  };

  [[nodiscard]] result<std::string> unused_reference(std::uint32_t random);
  [[nodiscard]] result<domain::service> service_of(const domain::booking& wanted, const domain::booking* leaving);
  [[nodiscard]] result<domain::taken_times> taken_ahead(const domain::booking* leaving, domain::local_minutes start);
  [[nodiscard]] result<domain::taken_times> as_told(domain::taken_times taken);
  [[nodiscard]] domain::availability calendar_for(const domain::booking& wanted, const domain::service& service,
                                                  const domain::taken_times& taken) const;
  [[nodiscard]] result<calendars> calendars_for(const domain::booking& wanted, const domain::service& service,
                                                const domain::taken_times& taken);
  [[nodiscard]] std::variant<domain::local_minutes, slot_refusal> choose(const calendars& free,
                                                                         const domain::start_span& starts) const;
  [[nodiscard]] std::optional<slot_refusal> refuse(const calendars& free, domain::local_minutes start) const;
  [[nodiscard]] result<int> first_part(const domain::booking& wanted);
  [[nodiscard]] result<slot_outcome> insert(domain::booking row, const domain::start_span& starts);
  [[nodiscard]] result<domain::visit_planner> planner_for(const wanted_visit& wanted, const domain::taken_times& taken);
  [[nodiscard]] result<std::variant<std::vector<domain::planned_part>, slot_refusal>> plan_visit(
      const wanted_visit& wanted, const domain::start_span& starts);
  /// Checks, then lets `write` store `row`; the database may still refuse it.
  template <class Write>
  [[nodiscard]] result<slot_outcome> take(domain::booking row, const domain::start_span& starts,
                                          const domain::booking* leaving, Write write);
  [[nodiscard]] result<void> demote_if_unknown(domain::booking& row);
  [[nodiscard]] result<void> demote_if_unknown(std::vector<domain::booking>& visit);
  [[nodiscard]] result<void> note(const domain::booking& row, const domain::booking* before,
                                  domain::booking_change_kind what);

  ports::transaction& tx_;
  const domain::business& business_;
  domain::booking_origin origin_;
  time_point now_;
  rule_enforcement rules_;
  std::vector<domain::time_span> avoided_;
  bool several_ = false;
};

}  // namespace zylin::bookings
