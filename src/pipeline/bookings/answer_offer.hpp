#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/affirmation.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::bookings {

/// Whether `written` is a yes or a no to an offer. A yes books the time in this transaction (or says why it cannot); a
/// no ends the offer, so that the next customer is asked. False for everything else, which a person reads.
[[nodiscard]] result<bool> answer_offer(ports::transaction& tx, const domain::texts::audience& to,
                                        const domain::incoming_message& written, domain::plain_answer said,
                                        time_point now);

}  // namespace zylin::bookings
