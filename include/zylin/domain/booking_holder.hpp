#pragma once

#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Whose booking a caller who cancels or moves one speaks of.
struct booking_holder {
  bool somebody_else = false;      ///< "my friend's appointment", "her appointment", "his number is …"
  std::vector<std::string> names;  ///< theirs, or those that the booking is under, as they were said
  bool only_own = false;           ///< "only mine": not what was booked together with it

  /// True if a booking with that name on it may be changed without asking first: nobody else was mentioned, nor a name
  /// that it does not bear.
  [[nodiscard]] bool is_caller(std::string_view name_on_booking) const;
  [[nodiscard]] bool has_name(std::string_view name_on_booking) const;
};

/// Reads English, Spanish, German, Hindi and French at once. "Dr Rao's appointment" and "tomorrow's" are the caller's
/// own.
[[nodiscard]] booking_holder read_booking_holder(std::string_view transcript, const business& business);

}  // namespace zylin::domain
