#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/texts.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace zylin::domain::texts {

/// Facts from the business file as sentences for a customer who asks. If the file lacks the fact, the sentence says
/// that a person will tell them.
[[nodiscard]] std::string opening_hours(const audience& to);
[[nodiscard]] std::string opening_hours_on(const audience& to, std::chrono::local_days day);
/// Of one service, or of all that have a price.
[[nodiscard]] std::string price_of(const audience& to, const service& about);
[[nodiscard]] std::string prices_of(const audience& to);
/// How long an appointment for it is planned to take.
[[nodiscard]] std::string duration_of(const audience& to, const service& about);
[[nodiscard]] std::string address_of(const audience& to);
[[nodiscard]] std::string phone_of(const audience& to);
[[nodiscard]] std::string services_of(const audience& to);
/// Says that it is offered, and its price if customers may know it.
[[nodiscard]] std::string offer_of(const audience& to, const service& about);

/// The reply to a call that was read only by the rules; `answer` is the one to its question.
[[nodiscard]] std::string reply_by_rules(const audience& to, const understanding& what,
                                         const std::optional<std::string>& answer);

}  // namespace zylin::domain::texts
