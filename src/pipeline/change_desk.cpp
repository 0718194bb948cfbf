#include "zylin/pipeline/change_desk.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/answer_changes.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/move_wish.hpp"
#include "zylin/domain/wish.hpp"
#include "zylin/pipeline/booking_ledger.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

namespace zylin {
namespace {

/// More than anybody has who calls by himself.
constexpr std::size_t most_changeable = 50;

change_reply cancelled(const business& facts, booking row) {
  change_reply reply;
  reply.said.kind = message_kind::booking_cancelled;
  reply.said.text = answer::booking_cancelled(facts, row);
  reply.for_owner = answer::owner_booking_cancelled(facts, row);
  reply.said.made = std::move(row);
  return reply;
}

change_reply moved(const business& facts, booking row, time_point before) {
  change_reply reply;
  reply.said.kind = message_kind::booking_moved;
  reply.said.text = answer::booking_moved(facts, row, before);
  reply.for_owner = answer::owner_booking_moved(facts, row, before);
  reply.said.made = std::move(row);
  return reply;
}

/// It is at that time already.
change_reply as_it_is(const business& facts, const booking& row) {
  const bool firm = row.status == booking_status::confirmed;
  change_reply reply;
  reply.said.kind = firm ? message_kind::booking_confirmation : message_kind::booking_requested;
  reply.said.text = firm ? answer::booking_confirmed(facts, row) : answer::booking_requested(facts, row);
  return reply;
}

change_reply question(std::string text) {
  change_reply reply;
  reply.said.kind = message_kind::booking_question;
  reply.said.text = std::move(text);
  return reply;
}

change_reply noted(const business& facts, const booking& row, const call& caller, bool cancels) {
  change_reply reply;
  reply.said.kind = message_kind::answer;
  reply.said.text = cancels ? answer::cancel_noted(facts, row) : answer::move_noted(facts, row);
  reply.for_owner = cancels ? answer::owner_cancel_asked(facts, row, caller.transcript)
                            : answer::owner_move_asked(facts, row, caller.transcript);
  reply.for_person = true;
  return reply;
}

change_reply not_found(const business& facts) {
  change_reply reply;
  reply.said.kind = message_kind::answer;
  reply.said.text = answer::booking_not_found(facts);
  reply.for_person = true;
  return reply;
}

/// The answer to the change that this call has made already, as it was made then.
change_reply repeat(const business& facts, booking row, const booking_change& change) {
  row.starts_at = change.starts_at_after;
  row.status = change.status_after;
  if (change.what == booking_change_kind::moved) {
    return moved(facts, std::move(row), change.starts_at_before.value_or(change.starts_at_after));
  }
  return cancelled(facts, std::move(row));
}

/// The last change that this call has made to a booking.
result<std::optional<change_reply>> made_by(transaction& within, const business& facts, const call& caller) {
  if (!caller.booking_id) {
    return std::optional<change_reply>{};
  }
  result<std::optional<booking>> row = within.bookings().find(*caller.booking_id);
  if (!row) {
    return row.error();
  }
  const result<std::vector<booking_change>> history = within.booking_history().of(*caller.booking_id);
  if (!history) {
    return history.error();
  }
  const auto change = std::find_if(history->rbegin(), history->rend(), [&](const booking_change& one) {
    return one.origin.call == caller.sid && one.what != booking_change_kind::added;
  });
  if (!*row || change == history->rend()) {
    return std::optional<change_reply>{};
  }
  return std::optional(repeat(facts, std::move(**row), *change));
}

/// By the number that called alone: a number that was only spoken could be anybody's.
result<std::vector<booking>> own_bookings(transaction& within, const call_reading& said, time_point now) {
  return said.caller ? within.bookings().live_of(said.caller->str(), now, most_changeable) : std::vector<booking>{};
}

/// From when to when; what names the time of a booking they have, and nothing else, is no new time.
move_wish wished_move(const business& facts, move_wish wish, const std::vector<booking>& own) {
  const auto names_it = [&](const booking& row) { return is_time_of(row, wish.to, facts.zone); };
  if (!wish.apart && std::ranges::any_of(own, names_it)) {
    wish.from = std::exchange(wish.to, time_reading{});
  }
  return wish;
}

result<change_reply> cancel(booking_ledger& ledger, const business& facts, booking row) {
  result<booking> gone = ledger.change_status(std::move(row), booking_status::cancelled);
  return gone ? cancelled(facts, std::move(*gone)) : result<change_reply>(gone.error());
}

/// The same day as it was, where no other was said. Nothing where it must be asked.
std::optional<start_span> new_starts(const business& facts, const booking& row, time_reading to, time_point now) {
  if (!to.date && (to.time || to.window)) {
    to.date.emplace(std::chrono::floor<std::chrono::days>(facts.zone.to_local(row.starts_at)));
  }
  return starts_wanted(to, facts, facts.zone.to_local(now));
}

result<change_reply> move(booking_ledger& ledger, const business& facts, const booking& row,
                          const std::optional<start_span>& starts, bool day_said) {
  if (!starts) {
    return question(answer::move_incomplete(facts, row, !day_said));
  }
  if (starts->exact && facts.zone.to_sys(starts->from) == row.starts_at) {
    return as_it_is(facts, row);
  }
  result<slot_outcome> outcome = ledger.move(row, *starts);
  if (!outcome) {
    return outcome.error();
  }
  if (auto* there = std::get_if<booking>(&*outcome)) {
    return moved(facts, std::move(*there), row.starts_at);
  }
  const auto& refused = std::get<slot_refusal>(*outcome);
  change_reply reply;
  reply.said.kind = message_kind::booking_alternatives;
  reply.said.text = answer::booking_not_moved(facts, row, starts->from, refused.reason, refused.free);
  return reply;
}

booking_hints hints_of(const understanding& what, const call_reading& said, const time_reading& when) {
  return {.said = {},
          .service = what.service ? std::string_view(*what.service) : std::string_view(),
          .customer_name = said.name_said ? std::string_view(*what.customer_name) : std::string_view(),
          .when = when};
}

/// The answer where not one booking is meant for sure.
change_reply not_sure(const business& facts, const std::vector<booking>& possible, bool by_rules) {
  if (possible.empty()) {
    return not_found(facts);
  }
  change_reply reply = question(answer::which_booking(facts, possible));
  reply.for_person = by_rules;
  return reply;
}

}  // namespace

result<change_reply> change_booking(transaction& within, const business& facts, const call& caller,
                                    const understanding& what, const call_reading& said, time_point now) {
  result<std::optional<change_reply>> before = made_by(within, facts, caller);
  if (!before || *before) {
    return before ? result<change_reply>(std::move(**before)) : before.error();
  }
  const result<std::vector<booking>> own = own_bookings(within, said, now);
  if (!own) {
    return own.error();
  }
  const bool cancels = what.meaning == intent::cancel;
  const move_wish wish = cancels ? move_wish{.from = said.said_time, .to = {}} : wished_move(facts, said.moving, *own);
  booking_search search = find_meant(*own, said.about, hints_of(what, said, wish.from), facts.zone);
  if (!search.found) {
    return not_sure(facts, search.possible, what.by_rules);
  }
  if (what.by_rules) {
    return noted(facts, *search.found, caller, cancels);
  }
  booking_ledger ledger(within, facts, from_call(caller.sid), now);
  if (cancels) {
    return cancel(ledger, facts, std::move(*search.found));
  }
  const std::optional<start_span> starts = new_starts(facts, *search.found, wish.to, now);
  return move(ledger, facts, *search.found, starts, wish.to.date.has_value());
}

}  // namespace zylin
