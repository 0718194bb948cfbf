#include "pipeline/bookings/place_booking.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/propose.hpp"
#include "pipeline/bookings/visits.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/texts.hpp"

#include <iterator>
#include <utility>
#include <variant>
#include <vector>

namespace zylin::bookings {
namespace {

/// What was said about it, another number for calling back, which could be anybody's, and who may be meant.
std::string notes_of(const domain::business& business, const domain::understanding& what,
                     const domain::call_reading& said) {
  std::string notes = what.notes.value_or("");
  const auto add = [&notes](const std::string& more) { notes.append(notes.empty() ? "" : "; ").append(more); };
  if (said.call_back) {
    add(domain::texts::call_back_note(business, said.call_back->str()));
  }
  if (!said.known_names.empty()) {
    add(domain::texts::known_names_note(business, said.known_names));
  }
  return notes;
}

/// Offers other times; a customer who wanted exactly one that is taken is put on the waiting list, and told so.
result<booking_reply> reply_refused(ports::transaction& tx, const domain::texts::audience& to,
                                    const domain::call_reading& said, const wanted_visit& visit,
                                    const domain::start_span& wish, const slot_refusal& refused, time_point now,
                                    std::uint32_t random) {
  const domain::booking& wanted = visit.parts.front();
  booking_reply reply;
  reply.kind = domain::message_kind::booking_alternatives;
  reply.text = domain::texts::booking_refused(to, wish.from, refused.reason, refused.free, &wanted);
  const bool can_wait = visit.parts.size() == 1;  // an offer would be of one of them
  if (refused.reason != domain::refusal::taken || !wish.exact || !can_wait) {
    return reply;
  }
  TRY_ASSIGN(const bool listed,
             join_waiting_list(tx, to.business, said.caller, wanted, to.business.zone.to_sys(wish.from), now, random));
  if (listed) {
    reply.text += "\n" + domain::texts::waiting_list_joined(to);
  }
  return reply;
}

/// "At ten or at three": the first other wish that is free. Empty: none is.
result<std::vector<domain::booking>> book_alternative_wish(booking_ledger& ledger, const domain::business& business,
                                                           const domain::call_reading& said, const wanted_visit& wanted,
                                                           time_point now, std::uint32_t random) {
  for (const domain::time_reading& wish : said.otherwise) {
    const std::optional<domain::start_span> starts = starts_wanted(wish, business, business.zone.to_local(now));
    if (!starts) {
      continue;
    }
    TRY_ASSIGN(visit_outcome outcome, add_all(ledger, wanted, *starts, random));
    if (auto* const made = std::get_if<std::vector<domain::booking>>(&outcome)) {
      return std::move(*made);
    }
  }
  return std::vector<domain::booking>{};
}

}  // namespace

result<std::optional<domain::booking>> made_by_recording(ports::transaction& tx, const call_sid& call) {
  TRY_ASSIGN(std::optional<domain::booking> known, tx.bookings().find_by_call(call));
  if (!known) {
    return known;
  }
  TRY_ASSIGN(const std::vector<domain::booking_change> changes, tx.booking_history().of(known->id));
  const bool by_turn = !changes.empty() && !changes.front().origin.message_sid.empty();
  return by_turn ? std::nullopt : std::move(known);
}

booking_reply standing(const domain::texts::audience& to, domain::booking row) {
  const bool firm = row.status == domain::booking_status::confirmed;
  booking_reply reply;
  reply.kind = firm ? domain::message_kind::booking_confirmation : domain::message_kind::booking_requested;
  reply.text = firm ? domain::texts::booking_confirmed(to, row) : domain::texts::booking_requested(to, row);
  reply.made = std::move(row);
  return reply;
}

booking_reply standing(const domain::texts::audience& to, std::vector<domain::booking> rows) {
  if (rows.size() == 1) {
    return standing(to, std::move(rows.front()));
  }
  booking_reply reply = standing(to, rows.front());
  reply.text = domain::texts::visit_made(to, rows);
  reply.further.assign(std::next(rows.begin()), rows.end());
  return reply;
}

domain::booking wanted_booking(const domain::business& business, const domain::call& caller,
                               const domain::understanding& what, const domain::call_reading& said) {
  const domain::service& wanted = said.service.offered != nullptr ? *said.service.offered : business.services.front();
  domain::booking made;
  made.customer_name = said.booked_as.value_or("");
  made.customer_phone = said.caller ? said.caller->str() : std::string();
  made.service = wanted.name;
  made.duration = wanted.duration;
  made.buffer = wanted.buffer;
  made.notes = notes_of(business, what, said);
  if (said.person.who != nullptr) {
    made.staff = said.person.who->name;
  }
  made.call = caller.sid;
  return made;
}

namespace {

/// The start that would be taken for one of the wishes; nothing if none is available.
result<std::optional<domain::local_minutes>> start_to_propose(booking_ledger& ledger, const domain::business& business,
                                                              const wanted_visit& wanted,
                                                              const domain::time_reading& wish, time_point now) {
  const std::optional<domain::start_span> starts = starts_wanted(wish, business, business.zone.to_local(now));
  if (!starts) {
    return std::nullopt;
  }
  TRY_ASSIGN(const auto found, find_start_of_all(ledger, wanted, *starts));
  const auto* start = std::get_if<domain::local_minutes>(&found);
  return start != nullptr ? std::optional(*start) : std::nullopt;
}

/// Asks if only one reader says it, or both differ. Nothing if neither start is available.
result<std::optional<booking_reply>> ask(ports::transaction& tx, booking_ledger& ledger,
                                         const domain::texts::audience& to, const domain::call_reading& said,
                                         const wanted_visit& wanted, time_point now, std::uint32_t random) {
  TRY_ASSIGN(std::optional<domain::local_minutes> first, start_to_propose(ledger, to.business, wanted, said.wish, now));
  std::optional<domain::local_minutes> second;
  if (said.either) {
    TRY_ASSIGN(second, start_to_propose(ledger, to.business, wanted, *said.either, now));
  }
  if (!first) {
    first = std::exchange(second, std::nullopt);
  }
  if (!first) {
    return std::nullopt;
  }
  const domain::booking_proposal asked =
      booking_proposal_for(to.business, said, wanted.parts, *first, second, now, random);
  TRY_ASSIGN(booking_reply reply, propose(tx, to, asked, nullptr));
  return std::optional(std::move(reply));
}

domain::agreement agreement_on(const domain::service_match& service, const domain::business& business) {
  switch (service.choice) {
    case domain::service_choice::exact: return domain::agreement::agree;
    case domain::service_choice::understood:
      return business.services.size() == 1 ? domain::agreement::agree : domain::agreement::only_model;
    case domain::service_choice::differs: return domain::agreement::differ;
    case domain::service_choice::not_offered:
    case domain::service_choice::none: break;
  }
  return domain::agreement::neither;
}

domain::booking_decision decide(const domain::business& business, const domain::understanding& what,
                                const domain::call_reading& said) {
  domain::wish_evidence wish;
  wish.model_answered = !what.by_rules;
  wish.intent = said.intent_agreement;
  wish.start = what.by_rules && said.start_agreement == domain::agreement::agree ? domain::agreement::only_words
                                                                                 : said.start_agreement;
  wish.service = agreement_on(said.service, business);
  wish.ambiguous = said.either.has_value();
  wish.words_complete = said.words_complete;
  wish.can_be_asked = said.caller.has_value();
  return decide_booking(wish);
}

booking_reply for_person(const domain::texts::audience& to) {
  booking_reply reply;
  reply.kind = domain::message_kind::answer;
  reply.text = domain::texts::heard_person_will_call(to);
  reply.for_person = true;
  return reply;
}

}  // namespace

result<booking_reply> place_booking(ports::transaction& tx, const domain::business& business,
                                    const domain::call& caller, const domain::understanding& what,
                                    const domain::call_reading& said, time_point now, std::uint32_t random) {
  const domain::texts::audience to{.business = business, .language = said.answered_in};
  TRY_ASSIGN(std::optional<domain::booking> known, made_by_recording(tx, caller.sid));
  if (known) {
    TRY_ASSIGN(std::vector<domain::booking> rows, with_its_visit(tx, std::move(*known)));
    return standing(to, std::move(rows));
  }
  const domain::time_reading& wish = said.wish;
  const std::optional<domain::start_span> starts = starts_wanted(wish, business, business.zone.to_local(now));
  if (!starts) {
    booking_reply question;
    question.text = domain::texts::booking_incomplete(to, !wish.date && !wish.first_day && !wish.last_day,
                                                      !wish.time && !wish.window);
    return question;
  }
  const domain::booking_decision decision = decide(business, what, said);
  if (decision == domain::booking_decision::escalate) {
    return for_person(to);
  }
  domain::booking first = wanted_booking(business, caller, what, said);
  first.status = decision == domain::booking_decision::confirm ? domain::booking_status::confirmed
                                                               : domain::booking_status::requested;
  const wanted_visit wanted = visit_for(business, first, said.together);
  booking_ledger ledger(tx, business, domain::from_call(caller.sid), now);
  ledger.allow_several();  // the conversation before the recording may have booked
  TRY_ASSIGN(std::vector<domain::time_span> own, own_spans(tx, wanted, now));
  ledger.avoid(std::move(own));
  if (decision == domain::booking_decision::ask) {
    TRY_ASSIGN(std::optional<booking_reply> asked, ask(tx, ledger, to, said, wanted, now, random));
    if (asked) {
      return std::move(*asked);
    }
  }
  TRY_ASSIGN(visit_outcome outcome, add_all(ledger, wanted, *starts, random));
  if (auto* const made = std::get_if<std::vector<domain::booking>>(&outcome)) {
    return standing(to, std::move(*made));
  }
  TRY_ASSIGN(std::vector<domain::booking> other, book_alternative_wish(ledger, business, said, wanted, now, random));
  if (!other.empty()) {
    return standing(to, std::move(other));
  }
  return reply_refused(tx, to, said, wanted, *starts, std::get<slot_refusal>(outcome), now, random);
}

}  // namespace zylin::bookings
