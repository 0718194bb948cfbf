#include "pipeline/bookings/place_booking.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/texts.hpp"

#include <utility>
#include <variant>
#include <vector>

namespace zylin::bookings {
namespace {

/// What was said of it, and at which other number they want to be called back: whose number that is nobody knows.
std::string notes_of(const domain::business& business, const domain::understanding& what,
                     const domain::call_reading& said) {
  std::string notes = what.notes.value_or("");
  if (said.call_back) {
    notes.append(notes.empty() ? "" : "; ").append(domain::texts::call_back_note(business, said.call_back->str()));
  }
  return notes;
}

/// When the customer has that service already: they cannot have it twice at one time, however many places there are.
result<std::vector<domain::occupied_span>> own_spans(ports::transaction& tx, const domain::booking& wanted,
                                                     time_point now) {
  std::vector<domain::occupied_span> spans;
  if (wanted.customer_phone.empty()) {
    return spans;
  }
  TRY_ASSIGN(const std::vector<domain::booking> own,
             tx.bookings().live_of(wanted.customer_phone, now - domain::longest_booking, most_of_one_number));
  for (const domain::booking& row : own) {
    if (domain::same_service(row.service, wanted.service)) {
      spans.push_back({row.starts_at, row.starts_at + row.duration + row.buffer});
    }
  }
  return spans;
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

booking_reply standing(const domain::business& business, domain::booking row) {
  const bool firm = row.status == domain::booking_status::confirmed;
  booking_reply reply;
  reply.kind = firm ? domain::message_kind::booking_confirmation : domain::message_kind::booking_requested;
  reply.text = firm ? domain::texts::booking_confirmed(business, row) : domain::texts::booking_requested(business, row);
  reply.made = std::move(row);
  return reply;
}

domain::booking wanted_booking(const domain::business& business, const domain::call& caller,
                               const domain::understanding& what, const domain::call_reading& said) {
  const domain::service& wanted = said.service.offered != nullptr ? *said.service.offered : business.services.front();
  domain::booking made;
  made.customer_name = said.name.value_or("");
  made.customer_phone = said.caller ? said.caller->str() : std::string();
  made.service = wanted.name;
  made.duration = wanted.duration;
  made.buffer = wanted.buffer;
  made.status = what.by_rules ? domain::booking_status::requested : domain::booking_status::confirmed;
  made.notes = notes_of(business, what, said);
  made.call = caller.sid;
  return made;
}

result<booking_reply> place_booking(ports::transaction& tx, const domain::business& business,
                                    const domain::call& caller, const domain::understanding& what,
                                    const domain::call_reading& said, time_point now, std::uint32_t random) {
  TRY_ASSIGN(std::optional<domain::booking> known, tx.bookings().find_by_call(caller.sid));
  if (known) {
    return standing(business, std::move(*known));
  }
  const domain::time_reading& wish = said.wish;
  const std::optional<domain::start_span> starts = starts_wanted(wish, business, business.zone.to_local(now));
  if (!starts) {
    booking_reply question;
    question.text = domain::texts::booking_incomplete(business, !wish.date && !wish.first_day && !wish.last_day,
                                                      !wish.time && !wish.window);
    return question;
  }
  const domain::booking wanted = wanted_booking(business, caller, what, said);
  TRY_ASSIGN(std::vector<domain::occupied_span> own, own_spans(tx, wanted, now));
  booking_ledger ledger(tx, business, domain::from_call(caller.sid), now);
  ledger.avoid(std::move(own));
  TRY_ASSIGN(slot_outcome outcome, ledger.add(wanted, *starts, random));
  if (const auto* refused = std::get_if<slot_refusal>(&outcome)) {
    TRY_ASSIGN(std::optional<domain::booking> other, next_best(ledger, business, said, wanted, now, random));
    if (other) {
      return standing(business, std::move(*other));
    }
    return turn_away(tx, business, said, wanted, *starts, *refused, now, random);
  }
  return standing(business, std::get<domain::booking>(std::move(outcome)));
}

}  // namespace zylin::bookings
