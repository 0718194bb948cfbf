#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/template_values.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>

namespace zylin {

/// Something for a customer to know that is no answer to a recording.
struct customer_letter {
  message_kind kind = message_kind::answer;
  std::string to;                ///< E.164
  std::string text;              ///< of any length: split where it must be
  std::string key;               ///< one letter a key, however often it is posted
  std::optional<call_sid> call;  ///< the one it is listed with
  template_subject subject;
};

/// Writes the letter's messages, on the first rung of the delivery ladder.
[[nodiscard]] result<void> post_letter(transaction& within, const business& facts, const customer_letter& letter,
                                       time_point now);

/// Whom a letter about a booking goes to: the number of the call that made it, never one that was only spoken; without
/// a call (the owner made it, or an answer to an offer) the booking's own. Nothing where neither can be written to.
[[nodiscard]] result<std::optional<phone_number>> contact_of(transaction& within, const business& facts,
                                                             const booking& about);

}  // namespace zylin
