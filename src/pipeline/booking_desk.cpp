#include "zylin/pipeline/booking_desk.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/wish.hpp"
#include "zylin/pipeline/booking_ledger.hpp"
#include "zylin/pipeline/waiting_list.hpp"

#include <utility>
#include <variant>

namespace zylin {
namespace {

desk_reply confirmation(const business& facts, booking made) {
  const bool firm = made.status == booking_status::confirmed;
  desk_reply reply;
  reply.kind = firm ? message_kind::booking_confirmation : message_kind::booking_requested;
  reply.text = firm ? answer::booking_confirmed(facts, made) : answer::booking_requested(facts, made);
  reply.made = std::move(made);
  return reply;
}

booking make_booking(const business& facts, const call& caller, const understanding& what, const call_reading& said) {
  const service& wanted = find_service(facts, what.service.value_or(""));
  booking made;
  made.customer_name = what.customer_name.value_or("");
  made.customer_phone = said.customer_phone;
  made.service = wanted.name;
  made.duration = wanted.duration;
  made.buffer = wanted.buffer;
  made.status = what.by_rules ? booking_status::requested : booking_status::confirmed;
  made.notes = what.notes.value_or("");
  made.call = caller.sid;
  return made;
}

/// Other times; who wanted exactly one that is taken is put on the waiting list, and told so.
result<desk_reply> turn_away(transaction& within, const business& facts, const call_reading& said,
                             const booking& wanted, const start_span& wish, const slot_refusal& refused, time_point now,
                             std::uint32_t random) {
  desk_reply reply;
  reply.kind = message_kind::booking_alternatives;
  reply.text = answer::booking_refused(facts, wish.from, refused.reason, refused.free);
  if (refused.reason != refusal::taken || !wish.exact) {
    return reply;
  }
  const result<bool> listed =
      join_waiting_list(within, facts, said.caller, wanted, facts.zone.to_sys(wish.from), now, random);
  if (!listed) {
    return listed.error();
  }
  if (*listed) {
    reply.text += "\n" + answer::waiting_list_joined(facts);
  }
  return reply;
}

}  // namespace

result<desk_reply> place_booking(transaction& within, const business& facts, const call& caller,
                                 const understanding& what, const call_reading& said, time_point now,
                                 std::uint32_t random) {
  result<std::optional<booking>> known = within.bookings().find_by_call(caller.sid);
  if (!known) {
    return known.error();
  }
  if (*known) {
    return confirmation(facts, std::move(**known));
  }
  const time_reading& wish = said.wish;
  const std::optional<start_span> starts = starts_wanted(wish, facts, facts.zone.to_local(now));
  if (!starts) {
    desk_reply question;
    question.text = answer::booking_incomplete(facts, !wish.date, !wish.time && !wish.window);
    return question;
  }
  const booking wanted = make_booking(facts, caller, what, said);
  booking_ledger ledger(within, facts, from_call(caller.sid), now);
  result<slot_outcome> outcome = ledger.add(wanted, *starts, random);
  if (!outcome) {
    return outcome.error();
  }
  if (const auto* refused = std::get_if<slot_refusal>(&*outcome)) {
    return turn_away(within, facts, said, wanted, *starts, *refused, now, random);
  }
  return confirmation(facts, std::get<booking>(std::move(*outcome)));
}

}  // namespace zylin
