#pragma once

#include "zylin/domain/intent.hpp"

#include <chrono>
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

/// ISO 639-1 of "DE", "de-DE", "German", "deu"; "en" for anything else.
[[nodiscard]] std::string read_language_name(std::string_view text);

/// A value as it was read. `impossible`: it has the right form but cannot exist (30 February, 25:61).
template <class Value>
struct written_value {
  std::optional<Value> value{};
  bool impossible = false;
};

/// "2026-11-23", "2026-11-23T15:00", "2026/11/23", "23.11.2026", "November 23, 2026". Nothing if day and month cannot
/// be told apart ("03/04/2026").
[[nodiscard]] written_value<std::chrono::year_month_day> read_written_date(std::string_view text);

/// "15:00:00", "3:00 PM", "3 pm", "15h30", "15 Uhr", "1530", "10", "noon", the time behind a date. Nothing for an hour
/// that may be in either half of the day ("3").
[[nodiscard]] written_value<std::chrono::minutes> read_written_time(std::string_view text);

}  // namespace zylin::domain
