#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What we say about bookings that are there already, as answer.hpp says the rest.
namespace zylin::answer {

[[nodiscard]] std::string booking_cancelled(const business& facts, const booking& row);
/// `row` has its new time; `before` is the old one.
[[nodiscard]] std::string booking_moved(const business& facts, const booking& row, time_point before);
/// Like booking_refused, and that the booking stays.
[[nodiscard]] std::string booking_not_moved(const business& facts, const booking& row, local_minutes wish,
                                            refusal reason, std::span<const local_minutes> free);
/// Asks for the new time, for the day too where no day was said.
[[nodiscard]] std::string move_incomplete(const business& facts, const booking& row, bool day_missing);
/// That a person will do it.
[[nodiscard]] std::string cancel_noted(const business& facts, const booking& row);
[[nodiscard]] std::string move_noted(const business& facts, const booking& row);
[[nodiscard]] std::string booking_not_found(const business& facts);
/// Lists up to five bookings by reference and asks which one is meant.
[[nodiscard]] std::string which_booking(const business& facts, std::span<const booking> possible);

/// For the owner: numbers are unmasked.
[[nodiscard]] std::string owner_booking_cancelled(const business& facts, const booking& row);
[[nodiscard]] std::string owner_booking_moved(const business& facts, const booking& row, time_point before);
/// Asked for in a call whose words only the rules have read.
[[nodiscard]] std::string owner_cancel_asked(const business& facts, const booking& row, std::string_view transcript);
[[nodiscard]] std::string owner_move_asked(const business& facts, const booking& row, std::string_view transcript);

}  // namespace zylin::answer
