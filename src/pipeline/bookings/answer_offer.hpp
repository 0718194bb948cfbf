#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/affirmation.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::bookings {

/// Whether `written` is a yes or a no to an offer: then, in this transaction, the time is booked (or its sender told
/// why not), or the offer ends for the next one to be asked. False for everything else, which is for a person.
[[nodiscard]] result<bool> answer_offer(ports::transaction& tx, const domain::texts::audience& to,
                                        const domain::incoming_message& written, domain::plain_answer said,
                                        time_point now);

}  // namespace zylin::bookings
