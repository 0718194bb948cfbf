#pragma once

#include "zylin/domain/conversation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::answers {

/// Answers that say something only in the light of the question.

/// "2", "two", "zwei" as the place in a list; 0 if it is none, or beyond the third.
[[nodiscard]] int bare_place(std::string_view words);

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
