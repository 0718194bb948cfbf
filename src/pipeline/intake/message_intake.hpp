#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/yes_no_answer.hpp"
#include "zylin/ports/store.hpp"

#include <string>

namespace zylin::intake {

/// The reading of a written text, made before the transaction.
struct incoming_reading {
  domain::plain_answer said = domain::plain_answer::none;
  bool danger = false;      ///< see zylin/domain/emergency.hpp
  bool names_time = false;  ///< a day or a time of day
  domain::used_language language{};
};

[[nodiscard]] incoming_reading read_incoming(const domain::incoming_message& written, const domain::business& business,
                                             domain::local_minutes now);

/// Stores a message somebody wrote to us. A STOP or a START closes or opens the channel (contact_wishes.hpp); a yes or
/// a no to a proposal or to an offer of the waiting list is acted upon. The owner is told of everything else, and of an
/// opt-out, unless the owner wrote it; if somebody is in danger, by an alert, and the sender is told whom to call. The
/// language they wrote in is kept for the next time. On WhatsApp it opens the window for free text to that number.
///
/// With `conversation.text_replies` a conversation takes the rest (pipeline/conversations/written_conversation.hpp):
/// the owner is told here only of pictures, files and places, and of a no to a proposal. A plain answer is then for
/// whoever asked last (pipeline/bookings/asked_last.hpp).
/// False when the message was known: then nothing changes.
[[nodiscard]] result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                                          const domain::incoming_message& written, const incoming_reading& read,
                                          time_point now);

}  // namespace zylin::intake
