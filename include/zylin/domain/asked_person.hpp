#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace zylin::domain {

enum class person_choice : std::uint8_t {
  none,    ///< nobody is named; a wish for "a lady doctor" may be there all the same
  anyone,  ///< they say that it does not matter who
  known,   ///< one of those who are listed
  unknown  ///< somebody who is not listed, or not one of them: "not with Maria", "Dr Rao" where there are two
};

/// Who is to serve them, in the caller's own words.
struct asked_person {
  person_choice choice = person_choice::none;
  const staff_member* who = nullptr;  ///< of `known`: one of the business's
  std::string words{};                ///< what was said of them, for people
};

/// Names are found as they are listed, or by first or last name where it is one person's, whatever the title and the
/// alphabet, and only where they are asked for ("with Maria", "bei Dr. Rao", "con María", "मारिया के साथ"): a caller may
/// be called Maria. `wishes` are those of the transcript. None where the business lists nobody. Total.
[[nodiscard]] asked_person find_asked_person(std::string_view transcript, const business& business,
                                             std::span<const side_wish> wishes);

}  // namespace zylin::domain
