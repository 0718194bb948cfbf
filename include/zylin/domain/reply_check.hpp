#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <cstdint>
#include <span>
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

/// Characters, not bytes. Three short sentences need a quarter of it.
inline constexpr std::size_t longest_reply = 800;

/// What a reply is checked against.
struct reply_context {
  intent meaning = intent::faq;
  std::string_view transcript;             ///< the caller's own words
  std::string_view language = "en";        ///< ISO 639-1: the caller's, if the transcript does not show it
  local_minutes now{};                     ///< the business's wall clock: the meaning of "today"
  std::span<const std::string> people{};   ///< names that the replies may contain
  std::string_view emergency_number = "";  ///< the one a reply may contain, in digits
};

struct reply_check_result {
  reply_claim claim = reply_claim::none;
  std::string words;    ///< the sentence with the claim: a model's, so it may hold a caller's words; mask it in a log
  bool defers = false;  ///< it says that a person will answer, or that it does not know: a person must be told
  [[nodiscard]] bool may_be_sent() const noexcept { return claim == reply_claim::none; }
};

/// Whether a model's words may be sent to the caller: only as an answer to a question (`faq`, `other`), only in the
/// caller's language, and only if the facts of the business support each statement. What cannot be checked is refused.
/// Any bytes are accepted. Reads English, German, Spanish, French and Hindi.
[[nodiscard]] reply_check_result check_reply(std::string_view reply, const business& facts, const reply_context& asked);

}  // namespace zylin::domain
