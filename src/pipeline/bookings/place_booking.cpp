#include "pipeline/bookings/place_booking.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/texts.hpp"

#include <utility>
#include <variant>

namespace zylin::bookings {
namespace {

booking_reply confirmation(const domain::business& business, domain::booking made) {
  const bool firm = made.status == domain::booking_status::confirmed;
  booking_reply reply;
  reply.kind = firm ? domain::message_kind::booking_confirmation : domain::message_kind::booking_requested;
  reply.text =
      firm ? domain::texts::booking_confirmed(business, made) : domain::texts::booking_requested(business, made);
  reply.made = std::move(made);
  return reply;
}

domain::booking make_booking(const domain::business& business, const domain::call& caller,
                             const domain::understanding& what, const domain::call_reading& said) {
  const domain::service& wanted = find_service(business, what.service.value_or(""));
  domain::booking made;
  made.customer_name = what.customer_name.value_or("");
  made.customer_phone = said.customer_phone;
  made.service = wanted.name;
  made.duration = wanted.duration;
  made.buffer = wanted.buffer;
  made.status = what.by_rules ? domain::booking_status::requested : domain::booking_status::confirmed;
  made.notes = what.notes.value_or("");
  made.call = caller.sid;
  return made;
}

/// Other times; who wanted exactly one that is taken is put on the waiting list, and told so.
result<booking_reply> turn_away(ports::transaction& tx, const domain::business& business,
                                const domain::call_reading& said, const domain::booking& wanted,
                                const domain::start_span& wish, const slot_refusal& refused, time_point now,
                                std::uint32_t random) {
  booking_reply reply;
  reply.kind = domain::message_kind::booking_alternatives;
  reply.text = domain::texts::booking_refused(business, wish.from, refused.reason, refused.free);
  if (refused.reason != domain::refusal::taken || !wish.exact) {
    return reply;
  }
  TRY_ASSIGN(const bool listed,
             join_waiting_list(tx, business, said.caller, wanted, business.zone.to_sys(wish.from), now, random));
  if (listed) {
    reply.text += "\n" + domain::texts::waiting_list_joined(business);
  }
  return reply;
}

/// "At ten or at three": the first of the other wishes that is free.
result<std::optional<domain::booking>> next_best(booking_ledger& ledger, const domain::business& business,
                                                 const domain::call_reading& said, const domain::booking& wanted,
                                                 time_point now, std::uint32_t random) {
  for (const domain::time_reading& wish : said.otherwise) {
    const std::optional<domain::start_span> starts = starts_wanted(wish, business, business.zone.to_local(now));
    if (!starts) {
      continue;
    }
    TRY_ASSIGN(slot_outcome outcome, ledger.add(wanted, *starts, random));
    if (auto* const made = std::get_if<domain::booking>(&outcome)) {
      return std::optional(std::move(*made));
    }
  }
  return std::optional<domain::booking>{};
}

}  // namespace

result<booking_reply> place_booking(ports::transaction& tx, const domain::business& business,
                                    const domain::call& caller, const domain::understanding& what,
                                    const domain::call_reading& said, time_point now, std::uint32_t random) {
  TRY_ASSIGN(std::optional<domain::booking> known, tx.bookings().find_by_call(caller.sid));
  if (known) {
    return confirmation(business, std::move(*known));
  }
  const domain::time_reading& wish = said.wish;
  const std::optional<domain::start_span> starts = starts_wanted(wish, business, business.zone.to_local(now));
  if (!starts) {
    booking_reply question;
    question.text = domain::texts::booking_incomplete(business, !wish.date && !wish.first_day && !wish.last_day,
                                                      !wish.time && !wish.window);
    return question;
  }
  const domain::booking wanted = make_booking(business, caller, what, said);
  booking_ledger ledger(tx, business, domain::from_call(caller.sid), now);
  TRY_ASSIGN(slot_outcome outcome, ledger.add(wanted, *starts, random));
  if (const auto* refused = std::get_if<slot_refusal>(&outcome)) {
    TRY_ASSIGN(std::optional<domain::booking> other, next_best(ledger, business, said, wanted, now, random));
    if (other) {
      return confirmation(business, std::move(*other));
    }
    return turn_away(tx, business, said, wanted, *starts, *refused, now, random);
  }
  return confirmation(business, std::get<domain::booking>(std::move(outcome)));
}

}  // namespace zylin::bookings
