#pragma once

#include "pipeline/bookings/place_booking.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/ports/store.hpp"

#include <string>

namespace zylin::bookings {

/// The decision about a wish to cancel or to move, and the sentences for customer and owner.
struct change_reply {
  booking_reply said;       ///< `made`: the booking that was changed
  std::string for_owner;    ///< empty: nothing beyond the call itself
  bool for_person = false;  ///< a person must act
};

/// What the owner is told of a move. Its new time may have to be confirmed: see booking_ledger.
[[nodiscard]] std::string news_of_move(const domain::business& business, const domain::booking& before,
                                       const domain::booking& now);

/// The live bookings that begin at `from` or later, of the number that called; a number that was only spoken could be
/// anybody's.
[[nodiscard]] result<std::vector<domain::booking>> bookings_of_caller(ports::transaction& tx,
                                                                      const domain::call_reading& said,
                                                                      time_point from);

/// What the call says about a booking that its caller has; `when`: its day and time. Refers to both.
[[nodiscard]] domain::booking_hints hints_of(const domain::understanding& what, const domain::call_reading& said,
                                             const domain::time_reading& when);

/// Cancels or moves the one booking that is meant, of those of the number that called, or says why not, inside the
/// caller's transaction. A booking of another number is never found, whatever was said. A wish that only the rules have
/// read changes nothing. One change per call: a call that made one gets the same answer again.
[[nodiscard]] result<change_reply> change_booking(ports::transaction& tx, const domain::business& business,
                                                  const domain::call& caller, const domain::understanding& what,
                                                  const domain::call_reading& said, time_point now);

}  // namespace zylin::bookings
