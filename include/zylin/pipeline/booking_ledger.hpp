#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/booking_change.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/wish.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zylin {

/// Whether hours, closures, notice and horizon bind. Overruling them is the owner's; capacity always binds.
enum class house_rules { kept, overruled };

/// Why a time cannot be had, and up to three that can, nearest to it and ascending (these keep the house rules).
struct slot_refusal {
  refusal reason = refusal::taken;
  std::vector<local_minutes> free;
};

/// The booking as it is stored now, or why it is not.
using slot_outcome = std::variant<booking, slot_refusal>;

/// The one way to make and change bookings: checks the rules, writes the booking and its history. It lives within one
/// transaction, on behalf of one origin, at one moment; what it wrote stands when that transaction commits. Errors:
/// `storage_*`, and what is said at each function. A refused time is no error.
class booking_ledger {
 public:
  /// `facts` and `within` must outlive the object.
  booking_ledger(transaction& within, const business& facts, booking_origin origin, time_point now,
                 house_rules rules = house_rules::kept);

  /// Books `wanted` at `start`. Its id, reference (made from `random`), times and `created_at` are set here; service,
  /// duration and buffer must be. Errors: `conflict` when the call has a booking already, or no
  /// reference was found that is not in use.
  [[nodiscard]] result<slot_outcome> add(booking wanted, local_minutes start, std::uint32_t random);

  /// The same at the first free start of a range. The reason it is refused with is that of the range's last start.
  [[nodiscard]] result<slot_outcome> add(booking wanted, const start_span& starts, std::uint32_t random);

  /// Gives up the time of `row` and takes the new one for the same service, duration and buffer. Its own old time does
  /// not count as taken. Refused, it stays where it was. Errors: `invalid_input` when it is not live.
  [[nodiscard]] result<slot_outcome> move(booking row, local_minutes start);
  /// The same to the first free start of a range.
  [[nodiscard]] result<slot_outcome> move(booking row, const start_span& starts);

  /// By the rules of `booking_machine.hpp`. Errors: `invalid_input`, with a sentence, when they forbid it.
  [[nodiscard]] result<booking> change_status(booking row, booking_status to);

 private:
  using spans = std::vector<occupied_span>;

  [[nodiscard]] result<std::string> unused_reference(std::uint32_t random);
  [[nodiscard]] result<spans> taken_ahead(std::string_view service, const booking* leaving);
  [[nodiscard]] std::variant<local_minutes, slot_refusal> choose(const service& wanted, const spans& taken,
                                                                 const start_span& starts) const;
  [[nodiscard]] std::optional<slot_refusal> refuse(const service& wanted, const spans& taken,
                                                   local_minutes start) const;
  /// Checks, then lets `write` store `row`, which may find that the database refuses it all the same.
  template <class Write>
  [[nodiscard]] result<slot_outcome> take(booking row, const start_span& starts, const booking* leaving, Write write);
  [[nodiscard]] result<void> note(const booking& row, const booking* before, booking_change_kind what);

  transaction& within_;
  const business& facts_;
  booking_origin origin_;
  time_point now_;
  house_rules rules_;
};

}  // namespace zylin
