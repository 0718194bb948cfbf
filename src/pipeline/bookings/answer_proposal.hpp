#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/affirmation.hpp"
#include "zylin/domain/booking_proposal.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>

namespace zylin::bookings {

/// What a written message answered.
struct proposal_answer {
  bool settled = false;                            ///< it was acted upon: nobody else needs to read it
  std::string for_owner{};                         ///< what the owner is told of that; empty: nothing
  std::optional<domain::booking_proposal> open{};  ///< else: the question that was open when it came
};

/// Acts upon an answer to what its sender was asked last, in this transaction: a yes (or the number of one of two
/// starts) books, moves or cancels, or says why that is not possible any more; after the deadline it changes nothing
/// and says so, for a day. A no, and words that name another time, end the question: a person reads them. `said` is
/// what `written` says plainly.
[[nodiscard]] result<proposal_answer> answer_proposal(ports::transaction& tx, const domain::texts::audience& to,
                                                      const domain::incoming_message& written,
                                                      domain::plain_answer said, bool names_time, time_point now);

}  // namespace zylin::bookings
