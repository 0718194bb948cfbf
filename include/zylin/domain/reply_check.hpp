#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace zylin::domain {

/// What a reply of a model says that we cannot stand by.
enum class reply_claim : std::uint8_t {
  none,             ///< it claims nothing that is not in the business's facts
  not_an_answer,    ///< the call wanted more than an answer: bookings, changes and emergencies have our own words
  empty,            ///< nothing to send
  too_long,         ///< more than `longest_reply` characters
  characters,       ///< markup, invisible or reordering characters, letters of another script
  other_language,   ///< not the caller's, or one whose claims nobody here can read
  booking,          ///< a booking, a change, a cancellation, a confirmation, a reference
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
  unknown_fact,     ///< a statement of which the facts say nothing, or the opposite
  about_ourselves,  ///< its instructions, or that it is a person
};

[[nodiscard]] std::string_view to_string(reply_claim claim) noexcept;

/// Characters, not bytes. Three short sentences have a quarter of it.
inline constexpr std::size_t longest_reply = 800;

/// What a reply is held against.
struct reply_context {
  intent meaning = intent::faq;
  std::string_view transcript;             ///< the caller's own words
  std::string_view language = "en";        ///< ISO 639-1: the caller's, where the transcript does not show it
  local_minutes now{};                     ///< the business's wall clock: what "today" means
  std::span<const std::string> people{};   ///< names that customers are told
  std::string_view emergency_number = "";  ///< the one that may be said, in digits
};

struct reply_verdict {
  reply_claim claim = reply_claim::none;
  std::string words;    ///< the sentence that claims it: a model's, so it may hold a caller's words; mask it in a log
  bool defers = false;  ///< it says that somebody will see to it, or that it does not know: a person must be told
  [[nodiscard]] bool may_be_sent() const noexcept { return claim == reply_claim::none; }
};

/// May these words of a model be sent to the caller? Only as an answer to a question (`faq`, `other`), only in the
/// caller's language, and only where each statement is borne by the facts of the business. What cannot be judged is
/// refused. Total: any bytes are accepted. Reads English, German, Spanish, French and Hindi.
[[nodiscard]] reply_verdict check_reply(std::string_view reply, const business& facts, const reply_context& asked);

}  // namespace zylin::domain
