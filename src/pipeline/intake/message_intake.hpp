#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/affirmation.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <string>

namespace zylin::intake {

/// What a written text says, read before the unit of work.
struct incoming_reading {
  domain::plain_answer said = domain::plain_answer::none;
  bool danger = false;      ///< see zylin/domain/emergency.hpp
  bool names_time = false;  ///< a day or a time of day
  std::string language{};   ///< ISO 639-1; empty where the words do not show it
};

[[nodiscard]] incoming_reading read_incoming(const domain::incoming_message& written, const domain::business& business,
                                             domain::local_minutes now);

/// Keeps what somebody wrote to us. A STOP or a START closes or opens the channel (contact_wishes.hpp), a yes or a no
/// to what they were asked or to an offer of the waiting list is acted upon; of all else, and of an opt-out, the owner
/// is told, unless it is the owner who wrote: by an alert where somebody is in danger, who is told whom to call. In
/// whose language they wrote is kept for the next time. On WhatsApp it opens the window for free text to that number.
/// False when the message was known: then nothing changes.
[[nodiscard]] result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                                          const domain::incoming_message& written, const incoming_reading& read,
                                          time_point now);

}  // namespace zylin::intake
