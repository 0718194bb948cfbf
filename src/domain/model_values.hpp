#pragma once

#include "zylin/domain/intent.hpp"
#include "zylin/domain/turn_understanding.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

// Notations in which language models write values that have only one correct form.

/// "null", "N/A", "not provided", "-", "[name]": no value. Case and surrounding punctuation are ignored.
[[nodiscard]] bool means_nothing(std::string_view text);

/// One line without invisible and direction-changing characters, and without blanks and quotation marks around it.
[[nodiscard]] std::string unquoted_line(std::string_view text);

/// "Booking", "cancellation", "reschedule_appointment".
[[nodiscard]] std::optional<intent> read_intent_name(std::string_view text);

/// The same for one turn of a conversation: also "human", "hang up".
[[nodiscard]] std::optional<understood_intent> read_turn_intent_name(std::string_view text);

/// "Yes", "confirmed", "nein"; nothing for what is no answer.
[[nodiscard]] std::optional<understood_answer> read_turn_answer_name(std::string_view text);

/// ISO 639-1 of "DE", "de-DE", "German", "deu"; "en" for anything else.
[[nodiscard]] std::string read_language_name(std::string_view text);

}  // namespace zylin::domain
