#pragma once

#include "zylin/core/error.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

/// What a model takes one turn of a conversation for.
enum class understood_intent : std::uint8_t { faq, booking, cancel, reschedule, urgent, person, goodbye, other };

/// What a model takes it for as an answer to the last question.
enum class understood_answer : std::uint8_t { none, yes, no, choice, repeat };

[[nodiscard]] std::string_view to_string(understood_intent value) noexcept;
[[nodiscard]] std::string_view to_string(understood_answer value) noexcept;

/// What a model understood of one turn: a proposal, which `settle_turn` compares with the words before anything of it
/// is used. What was not said is empty.
struct turn_understanding {
  understood_intent meaning = understood_intent::other;
  understood_answer answer = understood_answer::none;
  std::optional<int> choice{};  ///< of `choice`, 1 to 3: which of what was listed
  std::string reply{};          ///< to a question about the business
  std::string language = "en";  ///< ISO 639-1
  std::optional<std::string> customer_name{};
  std::optional<std::string> customer_phone{};
  std::optional<std::string> for_whom{};
  std::optional<std::string> service{};
  std::optional<std::string> staff{};
  std::optional<std::string> reference{};
  std::optional<std::chrono::year_month_day> date{};  ///< in the business's time zone; of a move the new one
  std::optional<std::chrono::minutes> time{};         ///< after midnight, likewise
  std::optional<std::string> when_phrase{};           ///< the caller's own words for date and time
  std::optional<std::string> notes{};
};

/// Reads a model's answer to the schema `turn_understanding`, as tolerantly as `read_model_answer` and by the same
/// rules. An answer that is not one of `understood_answer` is none, and so is a choice beyond the third.
/// Errors: `bad_response` that names the problem, never the value: no object, no known intent, or a date or time that
/// cannot exist.
[[nodiscard]] result<turn_understanding> read_turn_answer(std::string_view answer);

}  // namespace zylin::domain
