#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <span>
#include <string>
#include <vector>

namespace zylin {

/// The sentences we send. Facts (times, references) come from here, never from the model.
namespace answer {

[[nodiscard]] std::string booking_confirmed(const business& facts, const booking& made);
[[nodiscard]] std::string booking_requested(const business& facts, const booking& wish);
/// `free` may be empty: then the customer is asked to name another day.
[[nodiscard]] std::string booking_refused(const business& facts, local_minutes wish, refusal reason,
                                          std::span<const local_minutes> free);
/// Asks for exactly what is missing.
[[nodiscard]] std::string booking_incomplete(const business& facts, bool date_missing, bool time_missing);
[[nodiscard]] std::string urgent_received(const business& facts);
[[nodiscard]] std::string heard_person_will_call(const business& facts);
/// For the owner. `caller` is what Twilio delivered as From.
[[nodiscard]] std::string owner_alert(const business& facts, std::string_view caller, const understanding& what,
                                      std::string_view transcript);
[[nodiscard]] std::string owner_handover(const business& facts, std::string_view caller, std::string_view transcript,
                                         std::string_view recording, std::string_view reason);
[[nodiscard]] std::string owner_booking_request(const business& facts, const booking& wish);

}  // namespace answer

/// "Monday 23 November at 3:00 PM"
[[nodiscard]] std::string format_when(local_minutes when);

/// Splits at sentence ends, else at blanks, else at code points, so that no part exceeds `limit`
/// characters (Unicode code points, as Twilio counts them). Nothing is lost but blanks at the cuts and at both
/// ends; no part is empty, so a blank text has none. Any bytes are accepted: one that is no UTF-8 counts as one.
[[nodiscard]] std::vector<std::string> split_text(std::string_view text, std::size_t limit = 1600);

}  // namespace zylin
