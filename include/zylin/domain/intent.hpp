#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

enum class intent { faq, booking, cancel, reschedule, urgent, other };

[[nodiscard]] std::string_view to_string(intent value) noexcept;
[[nodiscard]] std::optional<intent> parse_intent(std::string_view text) noexcept;

/// What a reader (the model, or the rules) understood of a transcript. A proposal: every field is checked before it is
/// used.
struct understanding {
  intent meaning = intent::other;
  std::string reply;            ///< what the customer could be told, in the caller's language
  std::string language = "en";  ///< ISO 639-1
  std::optional<std::string> customer_name;
  std::optional<std::string> customer_phone;
  std::optional<std::string> service;
  std::optional<std::string> notes;
  std::optional<std::string> issue_summary;
  std::optional<std::chrono::year_month_day> date;  ///< in the business's time zone
  std::optional<std::chrono::minutes> time;         ///< after midnight, in the business's time zone
  std::optional<std::string> when_phrase;           ///< the caller's own words for date and time
  bool by_rules = false;                            ///< read by the rules, so it alone confirms nothing
};

}  // namespace zylin::domain
