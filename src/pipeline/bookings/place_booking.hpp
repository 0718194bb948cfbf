#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {

/// The decision about a wish, and the sentence for the customer.
struct booking_reply {
  domain::message_kind kind = domain::message_kind::booking_question;
  std::string text;
  std::optional<domain::booking> made;
  std::vector<domain::booking> further{};  ///< made together with it
  bool for_person = false;                 ///< a person must act
};

/// The limit of bookings of one customer; more could not affect a decision.
inline constexpr std::size_t most_of_one_number = 50;

/// What a customer is told about an existing booking: that it is confirmed, or only requested.
[[nodiscard]] booking_reply standing(const domain::texts::audience& to, domain::booking row);
/// The same of those that were made together; `rows` is not empty.
[[nodiscard]] booking_reply standing(const domain::texts::audience& to, std::vector<domain::booking> rows);

/// The booking that a call asks for, without its time: the caller's, whatever number they said.
[[nodiscard]] domain::booking wanted_booking(const domain::business& business, const domain::call& caller,
                                             const domain::understanding& what, const domain::call_reading& said);

/// What a recording of the call has booked (the first part); nothing if its conversation alone has. Errors:
/// `storage_*`.
[[nodiscard]] result<std::optional<domain::booking>> made_by_recording(ports::transaction& tx, const call_sid& call);

/// Turns a wish into a booking (or several that are wanted together), an offer of free times, or a question, inside the
/// caller's transaction. Once per call: a call whose recording has booked gets the same answer again. Date and time are
/// those of `said`: the caller's own words, read relative to the moment of the call, win over the model's reading. The
/// reference is made from `random`.
[[nodiscard]] result<booking_reply> place_booking(ports::transaction& tx, const domain::business& business,
                                                  const domain::call& caller, const domain::understanding& what,
                                                  const domain::call_reading& said, time_point now,
                                                  std::uint32_t random);

}  // namespace zylin::bookings
