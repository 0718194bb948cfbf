#pragma once

#include "cues/cue_text.hpp"
#include "zylin/domain/conversation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::answers {

/// Answers that say something only in the light of the question.

/// "2", "two", "zwei" as the place in a list; 0 if it is none, or beyond the third.
[[nodiscard]] int bare_place(std::string_view words);

/// "Great, but is there parking?"
[[nodiscard]] bool objects_or_asks(const cues::cue_text& text);

/// Whether they choose from what was listed.
[[nodiscard]] bool expects_choice(question asked);

/// "Sure, how much is it?" and "ok, let me think" are no yes.
[[nodiscard]] bool allows_a_yes(turn_intent intent);

/// The words of a question, and the service that is spoken of if they name none.
[[nodiscard]] std::string full_question(std::string_view words, bool names_service, const conversation_state& state);

/// Whether a bare number would be a time.
[[nodiscard]] bool expects_time(const conversation_state& state);

/// "three", "half three", as an answer to "at what time?".
[[nodiscard]] time_reading bare_time(std::string_view words, std::string_view language, const business& business,
                                     local_minutes now);

/// "Ravi", as an answer to "what name is it for?"; empty if it is none.
[[nodiscard]] std::string bare_name(std::string_view words, const business& business);

/// "Ravi and Priya": several names as they were said; empty if one of them is none.
[[nodiscard]] std::string bare_names(std::string_view words, const business& business);

/// The weekdays that the words name, at most seven.
[[nodiscard]] std::vector<std::chrono::weekday> named_days(std::string_view words, std::string_view language,
                                                           local_minutes now);

}  // namespace zylin::domain::answers
