#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/booking_proposal.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/domain/yes_no_answer.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>

namespace zylin::bookings {

/// What a written message answered.
struct proposal_answer {
  bool settled = false;                            ///< acted upon: nobody else needs to read it
  std::string for_owner{};                         ///< the notice to the owner about that; empty: none
  std::optional<domain::booking_proposal> open{};  ///< else: the question that was open when it came
};

/// Acts in this transaction on an answer to the sender's latest proposal. A yes (or the number of one of two starts)
/// books, moves or cancels, or says why that is not possible any more; after the deadline it changes nothing and says
/// so, for a day. A no, or words that name another time, end the question, and a person reads them. `said` is the plain
/// reading of `written`.
[[nodiscard]] result<proposal_answer> answer_proposal(ports::transaction& tx, const domain::texts::audience& to,
                                                      const domain::incoming_message& written,
                                                      domain::plain_answer said, bool names_time, time_point now);

}  // namespace zylin::bookings
