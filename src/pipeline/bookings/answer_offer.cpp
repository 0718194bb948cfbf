#include "pipeline/bookings/answer_offer.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking_proposal.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/domain/waiting_entry.hpp"

#include <string>
#include <utility>
#include <variant>

namespace zylin::bookings {
namespace {

domain::booking booking_for(const domain::waiting_entry& who) {
  domain::booking row;
  row.customer_name = who.customer_name;
  row.customer_phone = who.customer_phone;
  row.service = who.service;
  row.duration = who.duration;
  row.buffer = who.buffer;
  row.notes = who.notes;
  row.staff = who.staff;
  return row;
}

messages::outgoing_message message_to(const domain::waiting_entry& who, domain::message_kind kind, std::string text,
                                      std::string_view what) {
  messages::outgoing_message message;
  message.kind = kind;
  message.to = who.customer_phone;
  message.text = std::move(text);
  message.key = "waiting:" + std::to_string(who.id) + ":" + std::string(what);
  message.subject.customer_name = who.customer_name;
  message.subject.service = who.service;
  return message;
}

/// Ends the entry (or puts it back) and writes to its customer.
result<void> conclude(ports::transaction& tx, const domain::texts::audience& to, const domain::waiting_entry& row,
                      const messages::outgoing_message& message, time_point now) {
  TRY(tx.waiting_list().save(row));
  TRY(enqueue_message(tx, to.business, message, now));
  return {};
}

result<void> confirm(ports::transaction& tx, const domain::texts::audience& to, domain::waiting_entry who,
                     const domain::booking& made, time_point now) {
  who.state = domain::waiting_state::booked;
  const bool firm = made.status == domain::booking_status::confirmed;
  messages::outgoing_message message = message_to(
      who, firm ? domain::message_kind::booking_confirmation : domain::message_kind::booking_requested,
      firm ? domain::texts::booking_confirmed(to, made) : domain::texts::booking_requested(to, made), "booked");
  message.subject = subject_of(to.business, made);
  return conclude(tx, to, who, message, now);
}

/// Another caller was faster, or the time is not available any more. A customer who was only slower stays on the list.
result<void> apologise(ports::transaction& tx, const domain::texts::audience& to, domain::waiting_entry who,
                       const slot_refusal& refused, time_point now) {
  const bool waits_on = refused.reason == domain::refusal::taken;
  const domain::booking wanted = booking_for(who);
  std::string text = domain::texts::booking_refused(to, to.business.zone.to_local(who.starts_at), refused.reason,
                                                    refused.free, &wanted);
  if (waits_on) {
    text += "\n" + domain::texts::waiting_list_joined(to);
  }
  const std::string offer = std::to_string(who.offered_until->time_since_epoch().count());
  who.state = waits_on ? domain::waiting_state::waiting : domain::waiting_state::expired;
  who.offered_until.reset();
  return conclude(tx, to, who,
                  message_to(who, domain::message_kind::booking_alternatives, std::move(text), "refused:" + offer),
                  now);
}

result<void> say_too_late(ports::transaction& tx, const domain::texts::audience& to, domain::waiting_entry who,
                          const std::string& message_sid, time_point now) {
  TRY_ASSIGN(const std::vector<domain::local_minutes> free, free_near(tx, to.business, who, now));
  who.state = domain::waiting_state::expired;
  std::string text = domain::texts::waiting_list_too_late(to, to.business.zone.to_local(who.starts_at), free);
  return conclude(tx, to, who,
                  message_to(who, domain::message_kind::booking_alternatives, std::move(text), "late:" + message_sid),
                  now);
}

/// The owner is told of what they must confirm: its time may be busy in a calendar that could not be read.
result<offer_answer> book(ports::transaction& tx, const domain::texts::audience& to, const domain::waiting_entry& who,
                          const std::string& message_sid, time_point now) {
  offer_answer given{.settled = true};
  TRY_ASSIGN(const std::optional<domain::booking> known, booked_since(tx, who, now));
  if (known) {
    TRY(confirm(tx, to, who, *known, now));
    return given;
  }
  booking_ledger ledger(tx, to.business, domain::from_message(message_sid), now);
  TRY_ASSIGN(const slot_outcome outcome,
             ledger.add(booking_for(who), to.business.zone.to_local(who.starts_at), who.reference_seed));
  if (const auto* refused = std::get_if<slot_refusal>(&outcome)) {
    TRY(apologise(tx, to, who, *refused, now));
    return given;
  }
  const auto& made = std::get<domain::booking>(outcome);
  if (made.status == domain::booking_status::requested) {
    given.for_owner = domain::texts::owner_booking_request(to.business, made, {});
  }
  TRY(confirm(tx, to, who, made, now));
  return given;
}

result<void> end_offer(ports::transaction& tx, const domain::texts::audience& to, domain::waiting_entry who,
                       time_point now) {
  who.state = domain::waiting_state::expired;
  std::string text = domain::texts::waiting_list_left(to, who);
  return conclude(tx, to, who, message_to(who, domain::message_kind::answer, std::move(text), "left"), now);
}

}  // namespace

result<offer_answer> answer_offer(ports::transaction& tx, const domain::texts::audience& to,
                                  const domain::incoming_message& written, domain::plain_answer said, time_point now) {
  if (said == domain::plain_answer::none) {
    return offer_answer();
  }
  const bool wanted = said == domain::plain_answer::yes;
  TRY_ASSIGN(const std::optional<domain::waiting_entry> offered, tx.waiting_list().last_offer_to(written.from));
  if (!offered) {
    return offer_answer();
  }
  const domain::waiting_entry& who = *offered;
  const time_point until = *who.offered_until;
  if (who.state == domain::waiting_state::booked || now - until > domain::late_yes_heard_for) {
    return offer_answer();
  }
  const bool in_time =
      is_still_offered(to.business, who) && who.state == domain::waiting_state::offered && now <= until;
  if (!wanted && !in_time) {
    return offer_answer();
  }
  if (wanted && in_time) {
    return book(tx, to, who, written.provider_sid, now);
  }
  TRY(!wanted ? end_offer(tx, to, who, now) : say_too_late(tx, to, who, written.provider_sid, now));
  return offer_answer{.settled = true};
}

}  // namespace zylin::bookings
