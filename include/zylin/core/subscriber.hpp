#pragma once

#include <string>
#include <string_view>

namespace zylin {

/// How one telephone is written in E.164: some countries have two spellings of the same mobile, one for calls and one
/// for WhatsApp. Both are meant wherever a number is compared or looked up; what is written to stays as it came.
///
/// | country   | spellings                                           | first                       |
/// |-----------|-----------------------------------------------------|-----------------------------|
/// | Mexico    | +52 1 and ten digits, +52 and ten                   | without the 1               |
/// | Brazil    | +55, area, 9 and eight digits, the same without 9   | with the 9; mobiles only    |
/// | Argentina | +54 9 and ten digits, +54 and ten                   | without the 9               |
struct number_spellings {
  std::string first;   ///< the same for each spelling: fit to be a key
  std::string second;  ///< the other one; `first` again where there is none
};

/// Whatever is no such number (an identity, nothing) has itself as its only spelling.
[[nodiscard]] number_spellings spellings_of(std::string_view e164);

/// True where both are spellings of one number. Never for an empty one: who has no number is nobody else.
[[nodiscard]] bool same_subscriber(std::string_view one, std::string_view other);

}  // namespace zylin
