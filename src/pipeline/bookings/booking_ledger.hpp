// bookings: making, moving and cancelling appointments, and what follows from them: reminders and the waiting list.
#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/requested_time.hpp"
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
/// database's. Errors: `storage_*`.
[[nodiscard]] result<domain::service> agreed_service(ports::transaction& tx, std::string_view name,
                                                     std::chrono::minutes duration, std::chrono::minutes buffer);

/// Stores the capacities that the database enforces; must run before any booking. A service that no longer exists keeps
/// its row, because its bookings still exist. Errors: `storage_*`.
[[nodiscard]] result<void> write_capacities(ports::transaction& tx, const domain::business& business);

/// Whether hours, closures, notice and horizon apply. Only the owner may overrule them; capacity always applies.
enum class house_rules { kept, overruled };

/// Why a time is not available, and up to three that are, nearest to it and ascending (these keep the house rules).
struct slot_refusal {
  domain::refusal reason = domain::refusal::taken;
  std::vector<domain::local_minutes> free;
};

/// The booking as it is stored now, or why it is not.
using slot_outcome = std::variant<domain::booking, slot_refusal>;

/// The only way to make and change bookings: checks the rules, writes the booking and its history. Used within one
/// transaction, for one origin, at one moment; its writes become final when that transaction commits. Errors:
/// `storage_*`, and those named at each function. A refused time is not an error.
class booking_ledger {
 public:
  /// `business` and `tx` must outlive the object.
  booking_ledger(ports::transaction& tx, const domain::business& business, domain::booking_origin origin,
                 time_point now, house_rules rules = house_rules::kept);

  /// These times count as fully taken, whatever the capacity: the customer has that service then already.
  void avoid(std::vector<domain::occupied_span> own) { avoided_ = std::move(own); }

  /// Books `wanted` at `start`. Its id, reference (made from `random`), times and `created_at` are set here; service,
  /// duration and buffer must be. Errors: `conflict` when the call has a booking already, or no
  /// reference was found that is not in use.
  [[nodiscard]] result<slot_outcome> add(domain::booking wanted, domain::local_minutes start, std::uint32_t random);

  /// The same at the first free start of a range. The reason it is refused with is that of the range's last start.
  [[nodiscard]] result<slot_outcome> add(domain::booking wanted, const domain::start_span& starts,
                                         std::uint32_t random);

  /// The start that `add`, or `move` for the booking `leaving`, would take now. Writes nothing.
  [[nodiscard]] result<std::variant<domain::local_minutes, slot_refusal>> find_start(
      const domain::booking& wanted, const domain::start_span& starts, const domain::booking* leaving = nullptr);

  /// Up to three free starts nearest to `wish` for such a booking, ascending.
  [[nodiscard]] result<std::vector<domain::local_minutes>> free_near(const domain::booking& wanted,
                                                                     domain::local_minutes wish);

  /// Gives up the time of `row` and takes the new one for the same service, duration and buffer. Its own old time does
  /// not count as taken. If refused, it keeps its time. Errors: `invalid_input` when it is not live.
  [[nodiscard]] result<slot_outcome> move(domain::booking row, domain::local_minutes start);
  /// The same to the first free start of a range.
  [[nodiscard]] result<slot_outcome> move(domain::booking row, const domain::start_span& starts);

  /// By the rules of `booking.hpp`. Errors: `invalid_input`, with a sentence, when they forbid it.
  [[nodiscard]] result<domain::booking> change_status(domain::booking row, domain::booking_status to);

 private:
  using spans = std::vector<domain::occupied_span>;

  [[nodiscard]] result<std::string> unused_reference(std::uint32_t random);
  [[nodiscard]] result<spans> taken_ahead(std::string_view service, const domain::booking* leaving);
  [[nodiscard]] std::variant<domain::local_minutes, slot_refusal> choose(const domain::service& wanted,
                                                                         const spans& taken,
                                                                         const domain::start_span& starts) const;
  [[nodiscard]] std::optional<slot_refusal> refuse(const domain::service& wanted, const spans& taken,
                                                   domain::local_minutes start) const;
  /// Checks, then lets `write` store `row`; the database may still refuse it.
  template <class Write>
  [[nodiscard]] result<slot_outcome> take(domain::booking row, const domain::start_span& starts,
                                          const domain::booking* leaving, Write write);
  [[nodiscard]] result<void> note(const domain::booking& row, const domain::booking* before,
                                  domain::booking_change_kind what);

  ports::transaction& tx_;
  const domain::business& business_;
  domain::booking_origin origin_;
  time_point now_;
  house_rules rules_;
  spans avoided_;
};

}  // namespace zylin::bookings
