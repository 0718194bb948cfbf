#include "conversation/conversation_run.hpp"

#include <utility>

namespace zylin::domain {

/// What the business should know, in the customer's own words.
std::string conversation_run::notes() const {
  const bool both = !state_.for_whom.empty() && !state_.notes.empty();
  return state_.for_whom + (both ? "; " : "") + state_.notes;
}

/// After the yes. What was agreed must still be free.
void conversation_run::act() {
  read_taken();
  const booking* const row = meant_booking();
  if (state_.goal != customer_goal::book && row == nullptr) {
    say_gone();
    return;
  }
  const bool moved_since = state_.goal == customer_goal::cancel && !state_.agreed.empty() &&
                           business_.zone.to_local(row->starts_at) != state_.agreed.front().start;
  if (state_.agreed.empty() || moved_since) {
    go_on();
    return;
  }
  conversation_action action{
      .appointments = state_.agreed, .booking_id = state_.booking_id, .customer = state_.name, .text = notes()};
  if (state_.goal == customer_goal::cancel) {
    action.kind = conversation_action_kind::cancel;
  } else {
    const local_minutes start = state_.agreed.front().start;
    if (calendar().check(start)) {
      check_start(start);
      return;
    }
    const std::vector<spoken_appointment> planned = calendar().plan(start);
    if (planned != state_.agreed) {  // somebody else serves, or at another time
      state_.agreed = planned;
      ask(question::confirm);
      return;
    }
    action.kind = state_.goal == customer_goal::move ? conversation_action_kind::move : conversation_action_kind::book;
  }
  say(state_.goal == customer_goal::cancel ? sentence::cancelled
      : state_.goal == customer_goal::move ? sentence::moved
                                           : sentence::booked);
  actions_.push_back(std::move(action));
  finish_goal();
}

/// A plain no to what was to be confirmed.
void conversation_run::refuse() {
  ++state_.refusals;
  state_.agreed.clear();
  if (state_.goal != customer_goal::book) {
    say(sentence::kept);
    finish_goal();
    return;
  }
  state_.start.reset();
  ask(question::change);
}

void conversation_run::finish_goal() {
  forget_goal();
  ask(question::anything_else);
}

/// Who they are stays known.
void conversation_run::forget_goal() {
  conversation_state fresh;
  fresh.phase = state_.phase;
  fresh.language = std::move(state_.language);
  fresh.name = std::move(state_.name);
  fresh.turns = state_.turns;
  fresh.alerted = state_.alerted;
  state_ = std::move(fresh);
}

}  // namespace zylin::domain
