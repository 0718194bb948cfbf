#include "pipeline/conversations/decided_turn.hpp"

#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/bookings/taken_times.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace zylin::conversations {
namespace {

domain::conversation_state state_of(const domain::stored_conversation& row) {
  result<domain::conversation_state> state = domain::parse_conversation(row.state);
  if (state) {
    return std::move(*state);
  }
  spdlog::warn("conversation {} begins anew, its state cannot be read: {}", row.id, state.error().message());
  domain::conversation_state fresh;
  fresh.language = row.language;
  return fresh;
}

/// What was done is not always as the customer would take it: it may wait for a person, or they cannot be written to.
domain::sentence as_done(domain::sentence what, bool requested, bool can_be_written_to) {
  if (what != domain::sentence::booked && what != domain::sentence::moved) {
    return what;
  }
  if (requested) {
    return domain::sentence::requested;
  }
  return can_be_written_to ? what : domain::sentence::not_in_writing;
}

bool is_in_writing(domain::conversation_channel channel) {
  return channel == domain::conversation_channel::whatsapp || channel == domain::conversation_channel::sms;
}

/// In writing the confirmation is a message of its own and says all of it: there is nothing to repeat or to ask.
bool is_in_the_confirmation(domain::sentence what) {
  switch (what) {
    case domain::sentence::booked:
    case domain::sentence::moved:
    case domain::sentence::cancelled:
    case domain::sentence::anything_else: return true;
    default: return false;
  }
}

bool changes_appointments(const domain::conversation_step& step) {
  return std::ranges::any_of(step.actions, [](const domain::conversation_action& one) {
    return one.kind == domain::conversation_action_kind::book || one.kind == domain::conversation_action_kind::move ||
           one.kind == domain::conversation_action_kind::cancel;
  });
}

conversation_reply reply_of(const domain::stored_conversation& row, const domain::conversation_step& step,
                            const domain::business& business, bool requested, bool can_be_written_to, time_point now) {
  const domain::texts::audience to{.business = business, .language = step.state.language};
  const domain::local_minutes local_now = business.zone.to_local(now);
  conversation_reply reply;
  reply.conversation = row.id;
  reply.turn = row.turns;
  reply.language = step.state.language;
  reply.ends = step.state.phase != domain::conversation_phase::open;
  const bool confirmed = is_in_writing(row.channel) && changes_appointments(step);
  for (domain::spoken_sentence line : step.said) {
    const bool greets = is_in_writing(row.channel) && step.state.turns == 1;
    if (greets && line.what == domain::sentence::not_understood) {
      continue;  // nobody has greeted them, and "hi" is no failure
    }
    if (confirmed && is_in_the_confirmation(line.what)) {
      continue;
    }
    line.what = as_done(line.what, requested, can_be_written_to);
    reply.sentences.push_back(domain::texts::spoken(to, line, local_now));
  }
  return reply;
}

}  // namespace

read_turn_result read_heard(const domain::stored_conversation& row, const heard_turn& heard,
                            const domain::business& business, time_point now) {
  read_turn_result read;
  read.state = state_of(row);
  read.meaning = domain::read_turn(heard.what, read.state, business, now);
  if (begins_with_wish(read.state)) {
    read.meaning = domain::going_on(std::move(read.meaning), read.state);
  }
  read.needed = domain::needed_facts(read.state, read.meaning, business, now);
  return read;
}

result<domain::turn_facts> gather_facts(ports::transaction& tx, const domain::business& business,
                                        const std::optional<phone_number>& number, const domain::facts_needed& needed,
                                        time_point now) {
  domain::turn_facts facts;
  if (number) {
    TRY_ASSIGN(facts.known, messages::recall(tx, business, number->str()));
  }
  if (number && needed.bookings) {
    TRY_ASSIGN(facts.own, tx.bookings().live_of(number->str(), now, bookings::most_of_one_number));
  }
  if (needed.taken) {
    TRY_ASSIGN(facts.taken, bookings::read_taken_times(tx, needed.taken->from, needed.taken->until));
  }
  return facts;
}

decided_turn decide(const domain::stored_conversation& row, const heard_turn& heard, read_turn_result read,
                    const domain::turn_facts& facts, const domain::business& business, bool can_be_written_to,
                    time_point now) {
  decided_turn decided;
  decided.step = domain::advance(std::move(read.state), heard.what, read.meaning, facts, business, now);
  decided.language_shown = std::move(read.meaning.language);
  decided.reply = reply_of(row, decided.step, business, false, can_be_written_to, now);
  decided.reply_requested = reply_of(row, decided.step, business, true, can_be_written_to, now);
  return decided;
}

}  // namespace zylin::conversations
