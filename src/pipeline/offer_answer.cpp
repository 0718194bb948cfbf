#include "zylin/pipeline/offer_answer.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/waiting_entry.hpp"
#include "zylin/pipeline/booking_ledger.hpp"
#include "zylin/pipeline/waiting_list.hpp"
#include "zylin/pipeline/wished_slot.hpp"
#include "zylin/ports/letter.hpp"

#include <string>
#include <utility>
#include <variant>

namespace zylin {
namespace {

/// A yes that comes later answers something else.
constexpr std::chrono::hours yes_heard_for{24};

booking booking_for(const waiting_entry& who) {
  booking row;
  row.customer_name = who.customer_name;
  row.customer_phone = who.customer_phone;
  row.service = who.service;
  row.duration = who.duration;
  row.buffer = who.buffer;
  row.notes = who.notes;
  return row;
}

outgoing_letter letter_to(const waiting_entry& who, message_kind kind, std::string text, std::string_view what) {
  outgoing_letter letter;
  letter.kind = kind;
  letter.to = who.customer_phone;
  letter.text = std::move(text);
  letter.key = "waiting:" + std::to_string(who.id) + ":" + std::string(what);
  letter.subject.customer_name = who.customer_name;
  letter.subject.service = who.service;
  return letter;
}

/// Ends the entry (or puts it back) and writes to its customer.
result<void> conclude(transaction& within, const business& facts, const waiting_entry& row,
                      const outgoing_letter& letter, time_point now) {
  if (result<void> saved = within.waiting_list().save(row); !saved) {
    return saved;
  }
  const result<int> posted = post_letter(within, facts, letter, now);
  return posted ? result<void>() : result<void>(posted.error());
}

result<void> confirm(transaction& within, const business& facts, waiting_entry who, const booking& made,
                     time_point now) {
  who.state = waiting_state::booked;
  const bool firm = made.status == booking_status::confirmed;
  outgoing_letter letter =
      letter_to(who, firm ? message_kind::booking_confirmation : message_kind::booking_requested,
                firm ? answer::booking_confirmed(facts, made) : answer::booking_requested(facts, made), "booked");
  letter.subject = subject_of(facts, made);
  return conclude(within, facts, who, letter, now);
}

/// Somebody was faster, or the time cannot be had any more. Who was only slower than another waits on.
result<void> apologise(transaction& within, const business& facts, waiting_entry who, const slot_refusal& refused,
                       time_point now) {
  const bool waits_on = refused.reason == refusal::taken;
  std::string text = answer::booking_refused(facts, facts.zone.to_local(who.starts_at), refused.reason, refused.free);
  if (waits_on) {
    text += "\n" + answer::waiting_list_joined(facts);
  }
  const std::string offer = std::to_string(who.offered_until->time_since_epoch().count());
  who.state = waits_on ? waiting_state::waiting : waiting_state::expired;
  who.offered_until.reset();
  return conclude(within, facts, who,
                  letter_to(who, message_kind::booking_alternatives, std::move(text), "refused:" + offer), now);
}

result<void> say_too_late(transaction& within, const business& facts, waiting_entry who, const std::string& message_sid,
                          time_point now) {
  const result<std::vector<local_minutes>> free = free_near(within, facts, who, now);
  if (!free) {
    return free.error();
  }
  who.state = waiting_state::expired;
  std::string text = answer::waiting_list_too_late(facts, facts.zone.to_local(who.starts_at), *free);
  return conclude(within, facts, who,
                  letter_to(who, message_kind::booking_alternatives, std::move(text), "late:" + message_sid), now);
}

result<void> book(transaction& within, const business& facts, const waiting_entry& who, const std::string& message_sid,
                  time_point now) {
  const result<std::optional<booking>> known = booked_since(within, who, now);
  if (!known) {
    return known.error();
  }
  if (*known) {
    return confirm(within, facts, who, **known, now);
  }
  booking_ledger ledger(within, facts, from_message(message_sid), now);
  const result<slot_outcome> outcome = ledger.add(booking_for(who), facts.zone.to_local(who.starts_at), who.draw);
  if (!outcome) {
    return outcome.error();
  }
  if (const auto* refused = std::get_if<slot_refusal>(&*outcome)) {
    return apologise(within, facts, who, *refused, now);
  }
  return confirm(within, facts, who, std::get<booking>(*outcome), now);
}

result<void> end_offer(transaction& within, const business& facts, waiting_entry who, time_point now) {
  who.state = waiting_state::expired;
  std::string text = answer::waiting_list_left(facts, who);
  return conclude(within, facts, who, letter_to(who, message_kind::answer, std::move(text), "left"), now);
}

}  // namespace

result<bool> answer_offer(transaction& within, const business& facts, const incoming_message& written,
                          plain_answer said, time_point now) {
  if (said == plain_answer::none) {
    return false;
  }
  const bool wanted = said == plain_answer::yes;
  const result<std::optional<waiting_entry>> offered = within.waiting_list().last_offer_to(written.from);
  if (!offered || !*offered) {
    return offered ? result<bool>(false) : result<bool>(offered.error());
  }
  const waiting_entry& who = **offered;
  const time_point until = *who.offered_until;
  if (who.state == waiting_state::booked || now - until > yes_heard_for) {
    return false;
  }
  const bool is_kept = find_named_service(facts, who.service) != nullptr;
  const bool in_time = is_kept && who.state == waiting_state::offered && now <= until;
  if (!wanted && !in_time) {
    return false;
  }
  const result<void> done = !wanted   ? end_offer(within, facts, who, now)
                            : in_time ? book(within, facts, who, written.provider_sid, now)
                                      : say_too_late(within, facts, who, written.provider_sid, now);
  return done ? result<bool>(true) : result<bool>(done.error());
}

}  // namespace zylin
