#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/reply_choice.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace zylin::domain {

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
