#include "zylin/pipeline/front_desk.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/answer_unreachable.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/pipeline/booking_desk.hpp"
#include "zylin/pipeline/change_desk.hpp"
#include "zylin/pipeline/correspondence.hpp"
#include "zylin/pipeline/follow_up_rules.hpp"

#include <string>
#include <utility>

namespace zylin {
namespace {

/// The call's row; a recording whose call was never reported has one made for it.
result<call> load_call(transaction& within, const job& work, time_point now) {
  result<std::optional<call>> found = within.calls().find(work.call);
  if (!found) {
    return found.error();
  }
  if (*found) {
    return std::move(**found);
  }
  call made(work.call);
  made.started_at = now;
  const result<bool> added = within.calls().add(made);
  if (!added) {
    return added.error();
  }
  return made;
}

bool changes_a_booking(intent meaning) {
  return meaning == intent::cancel || meaning == intent::reschedule;
}

/// What the customer is told about a new booking, and the owner of one that waits for him.
result<change_reply> book(transaction& within, const business& facts, const call& log, const understanding& what,
                          const call_reading& said, time_point now, std::uint32_t random) {
  result<desk_reply> placed = place_booking(within, facts, log, what, said, now, random);
  if (!placed) {
    return placed.error();
  }
  change_reply reply;
  reply.said = std::move(*placed);
  if (reply.said.kind == message_kind::booking_requested) {
    reply.for_owner = answer::owner_booking_request(facts, *reply.said.made);
  }
  return reply;
}

/// The desk's decision about a booking, our own words when it is urgent, the reader's otherwise.
result<change_reply> decide(transaction& within, const business& facts, const call& log, const understanding& what,
                            const call_reading& said, time_point now, std::uint32_t random) {
  if (what.meaning == intent::booking) {
    return book(within, facts, log, what, said, now, random);
  }
  if (changes_a_booking(what.meaning)) {
    return change_booking(within, facts, log, what, said, now);
  }
  change_reply reply;
  reply.said.kind = message_kind::answer;
  reply.said.text = what.meaning == intent::urgent ? answer::urgent_received(facts) : what.reply;
  reply.for_person = what.meaning != intent::faq;
  return reply;
}

/// What became of the wish of a caller who cannot read it: only the owner will.
std::string unreachable_wish(const business& facts, const call& log, const understanding& what,
                             const desk_reply& said) {
  return said.made ? answer::owner_booked_unreachable(facts, log.from, *said.made, log.transcript)
                   : answer::owner_not_booked_unreachable(facts, log.from, what, said.text, log.transcript);
}

void tell_owner(correspondence& letters, const business& facts, const call& log, const understanding& what,
                const change_reply& decided) {
  if (what.meaning == intent::urgent) {
    letters.tell_owner(message_kind::owner_alert, answer::owner_alert(facts, log.from, what, log.transcript));
  } else if (!decided.for_owner.empty()) {
    letters.tell_owner(message_kind::owner_notice, decided.for_owner);
  } else if (what.meaning == intent::booking && !letters.reaches_customer()) {
    letters.tell_owner(message_kind::owner_notice, unreachable_wish(facts, log, what, decided.said));
  } else if (decided.for_person || !letters.reaches_customer()) {
    letters.tell_owner(message_kind::owner_notice, answer::owner_message(facts, log.from, what, log.transcript));
  }
}

/// Nobody spoke: to the caller that is a missed call, so those rules hold.
bool is_silent(const call& log, const understanding& what) {
  return log.transcript.empty() && what.meaning == intent::other;
}

result<void> tell_customer(transaction& within, correspondence& letters, const business& facts, const desk_reply& said,
                           bool silent, time_point now) {
  if (silent && letters.reaches_customer()) {
    const result<bool> may = facts.missed_call_follow_up
                                 ? within.follow_ups().claim_number(letters.customer()->str(), now, one_follow_up_in)
                                 : result<bool>(false);
    if (!may || !*may) {
      return may ? result<void>() : result<void>(may.error());
    }
  }
  letters.tell_customer(said.kind, said.text);
  return {};
}

result<void> write(transaction& within, const call& log, const correspondence& letters) {
  if (result<void> saved = within.calls().save(log); !saved) {
    return saved;
  }
  const result<int> posted = letters.post(within);
  return posted ? result<void>() : result<void>(posted.error());
}

/// What the templates can tell: of the booking where one was made.
template_subject subject_of(const business& facts, const understanding& what, const desk_reply& decided) {
  if (decided.made) {
    return zylin::subject_of(facts, *decided.made);
  }
  template_subject subject;
  subject.customer_name = what.customer_name.value_or("");
  subject.service = what.service.value_or("");
  return subject;
}

}  // namespace

result<void> front_desk::act(transaction& within, const job& work, const understanding& what, time_point now,
                             std::uint32_t random, std::optional<call_reading> ahead) const {
  result<call> log = load_call(within, work, now);
  if (!log) {
    return log.error();
  }
  if (!ahead || !ahead->is_of(*log)) {
    ahead.emplace(*log, what, facts_);
  }
  const result<change_reply> decided = decide(within, facts_, *log, what, *ahead, now, random);
  if (!decided) {
    return decided.error();
  }
  correspondence letters(facts_, owner_, ahead->caller, work, correspondence::occasion::decision, now);
  letters.about(subject_of(facts_, what, decided->said));
  const bool silent = is_silent(*log, what);
  if (const result<void> told = tell_customer(within, letters, facts_, decided->said, silent, now); !told) {
    return told;
  }
  tell_owner(letters, facts_, *log, what, *decided);

  log->understood_as = what.meaning;
  log->summary = what.issue_summary.value_or("");
  log->reply = decided->said.text;
  if (decided->said.made) {
    log->booking_id = decided->said.made->id;
  }
  const bool for_a_person = decided->for_person || !letters.reaches_customer();
  log->outcome = for_a_person ? call_outcome::handed_over : call_outcome::recorded;
  return write(within, *log, letters);
}

result<void> front_desk::hand_over(transaction& within, const job& work, std::string_view reason, time_point now,
                                   const known_callers& callers) const {
  result<call> log = load_call(within, work, now);
  if (!log) {
    return log.error();
  }
  correspondence letters(facts_, owner_, callers.find(log->from).phone, work, correspondence::occasion::hand_over, now);
  letters.tell_owner(message_kind::owner_handover,
                     answer::owner_handover(facts_, log->from, log->transcript, work.recording.str(), reason));
  log->reply = answer::heard_person_will_call(facts_);
  letters.tell_customer(message_kind::answer, log->reply);
  log->outcome = call_outcome::handed_over;
  return write(within, *log, letters);
}

}  // namespace zylin
