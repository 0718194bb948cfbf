#pragma once

#include "wishes/wish_cues.hpp"
#include "zylin/domain/intent.hpp"

namespace zylin::domain::rules {

/// What else was found in the transcript and bears on its meaning.
struct evidence {
  bool emergency = false;          ///< see zylin/domain/emergency.hpp
  bool question_answered = false;  ///< one of our answers fits what is asked
  bool names_service = false;
  bool names_time = false;    ///< a date or a time of day
  bool nothing_else = false;  ///< but words that mean nothing by themselves
  bool for_person = false;    ///< a complaint, a wish to be called, somebody who sells
};

/// Danger first, then changes to what is booked and questions about it, then a plain wish to book; a question that we
/// can answer comes before a mere mention of appointments, and one that we cannot answer is a person's.
[[nodiscard]] intent read_intent(const wishes::found_cues& wishes, const evidence& found);

}  // namespace zylin::domain::rules
