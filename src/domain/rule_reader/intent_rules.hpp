#pragma once

#include "rule_reader/spoken_text.hpp"
#include "zylin/domain/intent.hpp"

namespace zylin::domain::rules {

/// What else was found in the transcript and bears on its meaning.
struct evidence {
  bool emergency = false;          ///< see zylin/domain/emergency.hpp
  bool question_answered = false;  ///< one of our answers fits what is asked
  bool names_service = false;
  bool names_time = false;  ///< a date or a time of day
};

/// Danger first, then changes to what is booked, then a plain wish to book; a question that we can answer
/// comes before a mere mention of appointments.
[[nodiscard]] intent read_intent(const spoken_text& text, const evidence& found);

}  // namespace zylin::domain::rules
