#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/texts.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace zylin::domain {

/// A claim in a model's reply that the business cannot stand by.
enum class reply_claim : std::uint8_t {
  none,             ///< it claims nothing that is not in the business's facts
  not_an_answer,    ///< the call wanted more than an answer: we use our own words for bookings, changes and emergencies
  empty,            ///< nothing to send
  too_long,         ///< more than `longest_reply` characters
  characters,       ///< markup, invisible or reordering characters, letters of another script
  other_language,   ///< not the caller's, or one in which we cannot check claims
  booking,          ///< a booking, a change, a cancellation, a confirmation, a reference
  deed,             ///< something else that somebody did for them: "we found your scarf"
  promise,          ///< something that will be done, or when
  availability,     ///< a time or a person is free, or not
  price,            ///< an amount that is not the price
  free_of_charge,   ///< something costs nothing
  discount,         ///< a discount, an offer, a refund
  payment,          ///< money, cards or passwords are asked for
  telephone,        ///< a number that is not the business's
  link,             ///< a web or mail address that is not the business's
  place,            ///< an address or a way that is not the business's
  opening_hours,    ///< days or times that are not the business's
  number,           ///< any other number that the facts do not hold
  person,           ///< somebody whom the facts do not name
  medical_advice,   ///< a remedy, a dose, a diagnosis
  unknown_fact,     ///< a statement that the facts do not contain, or contradict
  about_ourselves,  ///< its instructions, or that it is a person
};

[[nodiscard]] std::string_view to_string(reply_claim claim) noexcept;

/// The answer to a caller who asked something or left a message.
struct reply_choice {
  std::string text;
  bool for_person = false;                  ///< the owner must be told what was said
  reply_claim refused = reply_claim::none;  ///< why the model's own words are not sent
};

/// The model's own words if they may be sent (see src/domain/reply_check.hpp); else an answer from the business's own
/// answers and facts; else the promise that a person will get back, with `for_person` set. A reply made by the rules is
/// our own sentence already. `now` is the business's wall clock.
[[nodiscard]] reply_choice choose_reply(const understanding& what, std::string_view transcript,
                                        const texts::audience& to, local_minutes now);

}  // namespace zylin::domain
