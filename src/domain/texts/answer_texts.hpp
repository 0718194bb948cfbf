#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/texts.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace zylin::domain::texts {

/// What the business's file says of itself, a sentence for a customer who asks. If the file does not say it, a person
/// will.
[[nodiscard]] std::string opening_hours(const audience& to);
[[nodiscard]] std::string opening_hours_on(const audience& to, std::chrono::local_days day);
/// Of one service, or of all that have a price.
[[nodiscard]] std::string price_of(const audience& to, const service& about);
[[nodiscard]] std::string prices_of(const audience& to);
[[nodiscard]] std::string address_of(const audience& to);
[[nodiscard]] std::string phone_of(const audience& to);
[[nodiscard]] std::string services_of(const audience& to);
/// That it is offered, and what it costs where that is told.
[[nodiscard]] std::string offer_of(const audience& to, const service& about);

/// The reply to a call that only the rules have read; `answer` is that to its question.
[[nodiscard]] std::string reply_by_rules(const audience& to, const understanding& what,
                                         const std::optional<std::string>& answer);

}  // namespace zylin::domain::texts
