#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/domain/yes_no_answer.hpp"
#include "zylin/ports/store.hpp"

#include <string>

namespace zylin::bookings {

/// What a written message answered.
struct offer_answer {
  bool settled = false;     ///< it was an answer to an offer: nobody else needs to read it
  std::string for_owner{};  ///< the notice to the owner about a booking that they must confirm; empty: none
};

/// Whether `written` is a yes or a no to an offer. A yes books the time in this transaction (or says why it cannot); a
/// no ends the offer, so that the next customer is asked. Everything else a person reads.
[[nodiscard]] result<offer_answer> answer_offer(ports::transaction& tx, const domain::texts::audience& to,
                                                const domain::incoming_message& written, domain::plain_answer said,
                                                time_point now);

}  // namespace zylin::bookings
