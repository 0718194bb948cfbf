#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/affirmation.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::intake {

/// Keeps what somebody wrote to us, which `said` says or does not say plainly. A STOP or a START closes or opens the
/// channel (contact_wishes.hpp), a yes or a no to an offer of the waiting list is acted upon; of all else, and of an
/// opt-out, the owner is told, unless it is the owner who wrote. On WhatsApp it opens the window
/// for free text to that number. False when the message was known: then nothing changes.
[[nodiscard]] result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                                          const domain::incoming_message& written, domain::plain_answer said,
                                          time_point now);

}  // namespace zylin::intake
