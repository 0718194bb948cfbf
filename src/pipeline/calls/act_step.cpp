#include "pipeline/calls/act_step.hpp"

#include "pipeline/bookings/booking_enquiry.hpp"
#include "pipeline/bookings/change_booking.hpp"
#include "pipeline/bookings/existing_booking_reply.hpp"
#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/messages/call_messages.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/supported_wish.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <utility>
#include <vector>

namespace zylin::calls {
namespace {

/// The call's row; for a recording whose call was never reported, a new one.
result<domain::call> load_call(ports::transaction& tx, const domain::job& work, time_point now) {
  TRY_ASSIGN(std::optional<domain::call> found, tx.calls().find(work.call));
  if (found) {
    return std::move(*found);
  }
  domain::call made(work.call);
  made.started_at = now;
  TRY(tx.calls().add(made));
  return made;
}

bool changes_a_booking(domain::intent meaning) {
  return meaning == domain::intent::cancel || meaning == domain::intent::reschedule;
}

/// What else was said, or was not understood, in the caller's words.
std::string also_said(const domain::call_reading& said) {
  std::string words;
  for (const domain::side_wish& one : said.side_wishes) {
    words.append(words.empty() ? "" : "; ").append(one.words);
  }
  return words;
}

/// What was booked together with it, a line each.
std::string further_lines(const domain::business& business, const bookings::booking_reply& told) {
  return told.further.empty() ? std::string()
                              : "\n" + domain::texts::listed_bookings(domain::texts::owner_of(business), told.further);
}

/// The notice to the owner about a wish whose caller was answered; empty: none. A request always needs the owner.
std::string news_of_wish(const domain::business& business, const domain::call& log, const domain::understanding& what,
                         const domain::call_reading& said, const bookings::booking_reply& told) {
  const std::string also = also_said(said);
  if (told.kind == domain::message_kind::booking_requested) {
    return domain::texts::owner_booking_request(business, *told.made, log.transcript, also) +
           further_lines(business, told);
  }
  const bool series = told.made && find_side_wish(said.side_wishes, domain::side_wish_kind::repetition) != nullptr;
  const domain::owner_notices wanted = series ? domain::owner_notices::always : business.booking.tell_owner;
  const bool noted = !also.empty() || said.call_back || said.together || (told.made && !told.made->notes.empty());
  const bool open = told.kind == domain::message_kind::booking_question;
  if (wanted == domain::owner_notices::never || (wanted == domain::owner_notices::notes && !noted && !open)) {
    return {};
  }
  return told.made ? domain::texts::owner_booking_note(business, *told.made, log.transcript, also) +
                         further_lines(business, told)
                   : domain::texts::owner_wish_open(business, log.from, what, told.text, log.transcript, also);
}

/// If they asked for somebody who does not do the service, the sentence that says who does. Else empty.
std::string wrong_person(const domain::business& business, const domain::call_reading& said) {
  const domain::service& wanted = said.service.offered != nullptr ? *said.service.offered : business.services.front();
  const domain::asked_person& asked = said.person;
  if (asked.choice == domain::person_choice::unknown && needs_person(business, wanted.name)) {
    return domain::texts::person_not_known({business, said.answered_in}, asked.words, wanted.name);
  }
  if (asked.who != nullptr && !does_service(*asked.who, wanted.name)) {
    return domain::texts::person_does_not_do({business, said.answered_in}, asked.who->name, wanted.name);
  }
  return {};
}

/// The messages about a new booking: to the customer, and to the owner if it needs confirmation.
result<bookings::change_reply> book(ports::transaction& tx, const domain::business& business, const domain::call& log,
                                    const domain::understanding& what, const domain::call_reading& said, time_point now,
                                    std::uint32_t random) {
  bookings::change_reply reply;
  if (said.service.choice == domain::service_choice::not_offered) {
    reply.said.text = domain::texts::service_not_offered({business, said.answered_in}, said.service.wanted);
    reply.for_person = true;
    return reply;
  }
  reply.said.text = wrong_person(business, said);
  if (!reply.said.text.empty()) {
    reply.for_person = true;
    return reply;
  }
  TRY_ASSIGN(reply.said, bookings::place_booking(tx, business, log, what, said, now, random));
  reply.for_person = reply.said.for_person;
  if (reply.said.made && find_side_wish(said.side_wishes, domain::side_wish_kind::repetition) != nullptr) {
    reply.said.text.append("\n").append(domain::texts::series_passed_on({business, said.answered_in}));
  }
  if (said.caller && !reply.for_person) {
    reply.for_owner = news_of_wish(business, log, what, said, reply.said);
  }
  return reply;
}

/// Answers from existing bookings: for a customer who asks about one, or wants something at its time.
result<std::optional<bookings::change_reply>> answer_by_what_they_have(
    ports::transaction& tx, const domain::business& business, const domain::call& log,
    const domain::understanding& what, const domain::call_reading& said, time_point now, bool has_owner) {
  if (what.meaning == domain::intent::urgent) {
    return std::nullopt;
  }
  std::optional<bookings::change_reply> confirmed;
  if (!changes_a_booking(what.meaning)) {
    TRY_ASSIGN(confirmed, bookings::confirm_existing_booking(tx, business, what, said, now));
  }
  if (confirmed && confirmed->said.made) {
    return confirmed;
  }
  TRY_ASSIGN(std::optional<bookings::change_reply> answered,
             bookings::answer_booking_enquiry(tx, business, log, said, now, has_owner));
  if (answered || confirmed || what.meaning != domain::intent::booking) {
    return answered ? answered : confirmed;
  }
  return bookings::answer_by_existing_booking(tx, business, log, what, said, now);
}

/// Decides: a booking, our own words if it is urgent, or another answer.
result<bookings::change_reply> decide(ports::transaction& tx, const domain::business& business, const domain::call& log,
                                      const domain::understanding& what, const domain::call_reading& said,
                                      time_point now, std::uint32_t random, bool has_owner) {
  TRY_ASSIGN(std::optional<bookings::change_reply> known,
             answer_by_what_they_have(tx, business, log, what, said, now, has_owner));
  if (known) {
    return std::move(*known);
  }
  if (what.meaning == domain::intent::booking) {
    return book(tx, business, log, what, said, now, random);
  }
  if (changes_a_booking(what.meaning)) {
    return bookings::change_booking(tx, business, log, what, said, now);
  }
  bookings::change_reply reply;
  reply.said.kind = domain::message_kind::answer;
  const bool urgent = what.meaning == domain::intent::urgent;
  reply.said.text = urgent ? domain::texts::urgent_received({business, said.answered_in}, has_owner) : said.reply.text;
  reply.for_person = urgent || said.reply.for_person || said.intent_agreement == domain::agreement::differ;
  return reply;
}

/// The result of a wish whose caller cannot be written to: only the owner gets it.
std::string unreachable_wish(const domain::business& business, const domain::call& log,
                             const domain::understanding& what, const bookings::booking_reply& said) {
  return said.made ? domain::texts::owner_booked_unreachable(business, log.from, *said.made, log.transcript)
                   : domain::texts::owner_not_booked_unreachable(business, log.from, what, said.text, log.transcript);
}

void tell_owner(messages::call_messages& messages, const domain::business& business, const domain::call& log,
                const domain::understanding& what, const bookings::change_reply& decided) {
  if (what.meaning == domain::intent::urgent) {
    messages.tell_owner(domain::message_kind::owner_alert,
                        domain::texts::owner_alert(business, log.from, what, log.transcript));
  } else if (!decided.for_owner.empty()) {
    messages.tell_owner(domain::message_kind::owner_notice, decided.for_owner);
  } else if (what.meaning == domain::intent::booking && !messages.reaches_customer()) {
    messages.tell_owner(domain::message_kind::owner_notice, unreachable_wish(business, log, what, decided.said));
  } else if (decided.for_person || !messages.reaches_customer()) {
    messages.tell_owner(domain::message_kind::owner_notice,
                        domain::texts::owner_message(business, log.from, what, log.transcript));
  }
}

/// Nobody spoke: for the caller this is a missed call, so those rules apply.
bool is_silent(const domain::call& log, const domain::understanding& what) {
  return log.transcript.empty() && what.meaning == domain::intent::other;
}

result<void> tell_customer(ports::transaction& tx, messages::call_messages& messages, const domain::business& business,
                           const bookings::booking_reply& said, bool silent, time_point now) {
  if (silent && messages.reaches_customer()) {
    if (!business.missed_call_follow_up) {
      return {};
    }
    TRY_ASSIGN(const bool may, tx.follow_ups().claim_number(messages.customer()->str(), now, domain::one_follow_up_in));
    if (!may) {
      return {};
    }
  }
  messages.tell_customer(said.kind, said.text);
  return {};
}

result<void> write(ports::transaction& tx, const domain::call& log, const messages::call_messages& messages) {
  TRY(tx.calls().save(log));
  TRY(messages.post(tx));
  return {};
}

/// The values for templates: of the booking, if one was made.
domain::template_subject subject_of(const domain::business& business, const domain::call_reading& said,
                                    const bookings::booking_reply& decided) {
  if (decided.made) {
    domain::template_subject subject = zylin::domain::subject_of(business, *decided.made);
    if (!decided.further.empty()) {
      std::vector<domain::booking> all = decided.further;
      all.insert(all.begin(), *decided.made);
      subject.service = domain::texts::visit_services({business, said.answered_in}, all);
    }
    return subject;
  }
  domain::template_subject subject;
  subject.customer_name = said.booked_as.value_or("");
  subject.service = said.service.offered != nullptr ? said.service.offered->name : std::string();
  return subject;
}

/// Who was on the line, for the next time. The ledger keeps the name of who was booked: without a booking a misheard
/// one would stay.
result<void> remember_caller(ports::transaction& tx, const domain::business& business, const domain::call_reading& said,
                             time_point now) {
  if (!said.caller) {
    return {};
  }
  return messages::remember(tx, business, said.caller->str(), {.language = said.spoken_in, .name = {}}, now);
}

/// A caller who was blocked after calling, or whose recording was found later: the call is kept, and nothing follows
/// from it, unless somebody is in danger.
bool is_shut_out(const domain::caller_memory& caller, const domain::understanding& what) {
  return caller.blocked && what.meaning != domain::intent::urgent;
}

result<void> keep_blocked(ports::transaction& tx, domain::call log, const domain::understanding& what) {
  log.understood_as = what.meaning;
  log.summary = what.issue_summary.value_or("");
  mark_blocked(log);
  return tx.calls().save(log);
}

}  // namespace

result<void> act_step::act(ports::transaction& tx, const domain::job& work, const domain::understanding& understood,
                           time_point now, std::uint32_t random, std::optional<domain::call_reading> ahead) const {
  TRY_ASSIGN(domain::call log, load_call(tx, work, now));
  // Read here only if the call has changed since it was read ahead.
  const std::string number = !ahead || !ahead->is_of(log) ? messages::customer_number(business_, log.from)
                             : ahead->caller              ? ahead->caller->str()
                                                          : std::string();
  TRY_ASSIGN(const domain::caller_memory remembered, messages::recall(tx, business_, number));
  domain::understanding what = supported_wish(understood, log.transcript, business_,
                                              business_.zone.to_local(log.started_at), remembered.language);
  if (is_shut_out(remembered, what)) {
    return keep_blocked(tx, std::move(log), what);
  }
  if (!ahead || !ahead->is_of(log)) {
    ahead.emplace(log, what, business_, remembered);
  }
  what.customer_name = ahead->name;  // nothing else from the model is used as the name
  TRY_ASSIGN(const bookings::change_reply decided,
             decide(tx, business_, log, what, *ahead, now, random, owner_.has_value()));
  messages::call_messages messages(business_, owner_, ahead->caller, work, messages::call_messages::occasion::decision,
                                   now);
  messages.about(subject_of(business_, *ahead, decided.said));
  const bool silent = is_silent(log, what);
  TRY(tell_customer(tx, messages, business_, decided.said, silent, now));
  tell_owner(messages, business_, log, what, decided);

  log.understood_as = what.meaning;
  log.summary = what.issue_summary.value_or("");
  log.reply = decided.said.text;
  log.language = ahead->answered_in;
  if (decided.said.made) {
    log.booking_id = decided.said.made->id;
  }
  TRY(remember_caller(tx, business_, *ahead, now));
  const bool for_a_person = decided.for_person || !messages.reaches_customer();
  log.outcome = for_a_person ? domain::call_outcome::handed_over : domain::call_outcome::recorded;
  return write(tx, log, messages);
}

result<void> act_step::escalate_to_owner(ports::transaction& tx, const domain::job& work, std::string_view reason,
                                         time_point now, const domain::caller_cache& callers,
                                         const unread_call_hints& words) const {
  TRY_ASSIGN(domain::call log, load_call(tx, work, now));
  const std::optional<phone_number> caller = callers.find(log.from).phone;
  const std::string number = caller ? caller->str() : std::string();
  TRY_ASSIGN(const bool blocked, messages::is_blocked(tx, business_, number));
  if (blocked && !words.danger) {
    mark_blocked(log);
    return tx.calls().save(log);
  }
  TRY_ASSIGN(const std::string language, messages::language_for(tx, business_, number, words.language));
  const domain::texts::audience customer{.business = business_, .language = language};
  messages::call_messages messages(business_, owner_, caller, work, messages::call_messages::occasion::escalation, now);
  messages.tell_owner(domain::message_kind::owner_handover,
                      domain::texts::owner_handover(business_, log.from, log.transcript, work.recording.str(), reason));
  TRY(messages::remember(tx, business_, number, {.language = words.language, .name = {}}, now));
  log.reply = words.danger ? domain::texts::urgent_received(customer, owner_.has_value())
                           : domain::texts::heard_person_will_call(customer);
  messages.tell_customer(domain::message_kind::answer, log.reply);
  log.language = language;
  log.outcome = domain::call_outcome::handed_over;
  return write(tx, log, messages);
}

}  // namespace zylin::calls
