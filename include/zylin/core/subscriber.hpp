#pragma once

#include <string>
#include <string_view>

namespace zylin {

/// The E.164 spellings of one telephone. In some countries a mobile has two: one for calls and one for WhatsApp. Both
/// count when numbers are compared or looked up; a message goes to the number as it came.
///
/// | country   | spellings                                           | first                       |
/// |-----------|-----------------------------------------------------|-----------------------------|
/// | Mexico    | +52 1 and ten digits, +52 and ten                   | without the 1               |
/// | Brazil    | +55, area, 9 and eight digits, the same without 9   | with the 9; mobiles only    |
/// | Argentina | +54 9 and ten digits, +54 and ten                   | without the 9               |
struct number_spellings {
  std::string first;   ///< the same for each spelling: fit to be a key
  std::string second;  ///< the other one; equal to `first` if there is only one
};

/// Text that is not such a number (an identity, nothing) has itself as its only spelling.
[[nodiscard]] number_spellings spellings_of(std::string_view e164);

/// True if both are spellings of one number. Never for an empty one: two callers without a number are not the same.
[[nodiscard]] bool same_subscriber(std::string_view one, std::string_view other);

}  // namespace zylin
