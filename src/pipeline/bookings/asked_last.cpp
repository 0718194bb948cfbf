#include "pipeline/bookings/asked_last.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <algorithm>

namespace zylin::bookings {

asker asked_last(const asked_times& when) noexcept {
  const std::optional<time_point> last = std::max({when.proposal, when.offer, when.conversation});
  if (!last) {
    return asker::nobody;
  }
  return last == when.conversation ? asker::conversation : last == when.proposal ? asker::proposal : asker::offer;
}

result<asker> asked_last(ports::transaction& tx, std::string_view number, time_point now) {
  const time_point since = now - questions_heard_for;
  TRY_ASSIGN(const std::optional<domain::booking_proposal> proposal, tx.proposals().last_to(number));
  TRY_ASSIGN(const std::optional<domain::waiting_entry> offer, tx.waiting_list().last_offer_to(number));
  TRY_ASSIGN(const std::optional<domain::stored_conversation> talk, tx.conversations().last_with(number, since));
  const auto recent = [&](time_point asked_at) { return asked_at >= since ? std::optional(asked_at) : std::nullopt; };
  asked_times when;
  when.proposal = proposal ? recent(proposal->created_at) : std::nullopt;
  when.offer = offer ? recent(offer->offered_at.value_or(offer->created_at)) : std::nullopt;
  when.conversation = talk ? std::optional(talk->last_at) : std::nullopt;
  return asked_last(when);
}

result<bool> waits_for_yes(ports::transaction& tx, std::string_view number, time_point now) {
  constexpr std::chrono::hours longest{24};
  TRY_ASSIGN(const std::optional<domain::stored_conversation> talk,
             tx.conversations().last_with(number, now - longest));
  if (!talk || is_over(talk->status)) {
    return false;
  }
  const result<domain::conversation_state> state = domain::parse_conversation(talk->state);
  return state && state->asked == domain::question::confirm;
}

}  // namespace zylin::bookings
