#pragma once

#include "wishes/wish_cues.hpp"
#include "zylin/domain/intent.hpp"

namespace zylin::domain::rules {

/// Other findings in the transcript that affect its meaning.
struct evidence {
  bool emergency = false;          ///< see zylin/domain/emergency.hpp
  bool question_answered = false;  ///< one of our answers fits what is asked
  bool names_service = false;
  bool names_time = false;    ///< a date or a time of day
  bool names_start = false;   ///< both
  bool nothing_else = false;  ///< besides words without content
  bool for_person = false;    ///< a complaint, a wish to be called back, a seller
};

/// Danger comes first, then changes to a booking and questions about it, then a clear wish to book. A question that we
/// can answer comes before a mere mention of appointments; one that we cannot answer goes to a person.
[[nodiscard]] intent read_intent(const wishes::found_cues& wishes, const evidence& found);

}  // namespace zylin::domain::rules
