#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller_facts.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace zylin::openai {

/// The business in plain lines: name and address, services, questions and answers, the week, coming closures, the local
/// date and time, and the next fourteen days with their opening hours.
[[nodiscard]] std::string describe_business(const domain::business& business, time_point now);

/// An appointment with its day and time in `zone`.
[[nodiscard]] nlohmann::ordered_json told_appointment(const domain::told_booking& row, const domain::time_zone& zone);

/// Names and services come from outside: they are values of JSON in one line, in which nothing ends the delimiters.
[[nodiscard]] std::string delimited_json(const nlohmann::ordered_json& value);

/// The model's role, its prohibitions, the business, and the coming days. No customer data: it is the same for every
/// caller, so that a provider may keep it.
[[nodiscard]] std::string system_prompt(const domain::business& business, time_point now);

/// The caller's words between delimiters that they cannot contain; cut at a length that no call reaches. In front of
/// them what is known of this caller, likewise, as JSON of at most some 3000 bytes, with times in `zone`; nothing if
/// nothing is.
[[nodiscard]] std::string user_message(std::string_view transcript, const domain::caller_facts& caller,
                                       const domain::time_zone& zone);

/// Tells the model why its previous answer was not accepted.
[[nodiscard]] std::string repair_message(std::string_view complaint);

}  // namespace zylin::openai
