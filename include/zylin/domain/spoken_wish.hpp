#pragma once

#include <cstdint>
#include <string_view>

namespace zylin::domain {

/// What a caller's own words ask for.
enum class spoken_wish : std::uint8_t {
  none,
  booking,
  cancel,      ///< a wish, not a question about cancelling
  reschedule,  ///< likewise
  enquiry,     ///< a question about an appointment they have: when it is, whether it still stands
  late,        ///< they will be late for one
  question     ///< about the business, or a hypothetical one
};

[[nodiscard]] std::string_view to_string(spoken_wish wish) noexcept;

/// Reads the wish in the words, with or without a model. Only a real wish to cancel or move counts ("do I need to
/// cancel a day before?", "I don't want to cancel" are none); of several wishes, the one that changes a booking wins.
/// English, Spanish, German, Hindi (Devanagari and romanised) and French at once, because callers mix them. Any bytes
/// are accepted; of a long text the beginning is read.
[[nodiscard]] spoken_wish read_wish(std::string_view transcript);

/// "What time is my appointment?", "is it still on?", "did my booking go through?".
[[nodiscard]] bool is_booking_enquiry(std::string_view transcript);

/// "I'm running fifteen minutes late", "stuck in traffic".
[[nodiscard]] bool says_running_late(std::string_view transcript);

}  // namespace zylin::domain
