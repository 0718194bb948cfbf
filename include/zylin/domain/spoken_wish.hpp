#pragma once

#include <cstdint>
#include <string_view>

namespace zylin::domain {

/// What a caller's own words ask for.
enum class spoken_wish : std::uint8_t {
  none,
  booking,
  cancel,       ///< a wish, not a question about cancelling
  reschedule,   ///< likewise
  own_booking,  ///< a question about an appointment they have: when it is, whether it is still on
  late,         ///< they will be late for one
  question      ///< about the business, or about what would be if
};

[[nodiscard]] std::string_view to_string(spoken_wish wish) noexcept;

/// Reads the words as what they are, beside a model and without it: cancelling and moving count as a wish alone ("do I
/// need to cancel a day before?", "I don't want to cancel" are none), and of several wishes the one that changes what
/// is booked. English, Spanish, German and Hindi (Devanagari and romanised) at once: callers mix. Total: any bytes are
/// accepted; of a long text the beginning is read.
[[nodiscard]] spoken_wish read_wish(std::string_view transcript);

/// "What time is my appointment?", "is it still on?", "did my booking go through?".
[[nodiscard]] bool asks_about_own_booking(std::string_view transcript);

/// "I'm running fifteen minutes late", "stuck in traffic".
[[nodiscard]] bool says_running_late(std::string_view transcript);

}  // namespace zylin::domain
