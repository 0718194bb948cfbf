#include "conversation/conversation_run.hpp"

#include <utility>

namespace zylin::domain {

/// Two different prompts, then the end.
void conversation_run::take_silence() {
  constexpr int most_prompts = 2;
  if (++state_.silences > most_prompts) {
    say(sentence::goodbye_unheard);
    finish_what_is_open();
    end(end_reason::silent);
    return;
  }
  say(sentence::still_there);
  ask_again();
}

void conversation_run::hang_up() {
  const bool said_nothing = state_.asked == question::none || state_.turns == state_.silences + 1;
  if (!said_nothing) {
    finish_what_is_open();
  }
  end(said_nothing ? end_reason::silent : end_reason::done);
}

/// They are gone in the middle. A question about an appointment is sent, and an answer goes on from there; what else
/// was not settled is the owner's, who can call them. An emergency was passed on already.
void conversation_run::finish_what_is_open() {
  const bool unsettled = state_.asked == question::message || state_.asked == question::pass_on ||
                         state_.asked == question::way_out || state_.failures > 0;
  if (state_.alerted) {
    return;
  }
  if (state_.goal != customer_goal::none && state_.asked != question::message) {
    write_what_is_open();
  } else if (unsettled) {
    pass_on_all_words();
  }
}

void conversation_run::pass_on_all_words() {
  actions_.push_back({.kind = conversation_action_kind::message, .customer = state_.name, .all_words = true});
}

/// Keys cannot be pressed in writing: there the question is asked itself.
void conversation_run::write_what_is_open() {
  if (state_.asked == question::way_out) {
    state_.asked = state_.interrupted;
  }
  if (state_.goal == customer_goal::none || state_.alerted) {
    return;
  }
  conversation_action action{.kind = conversation_action_kind::write, .customer = state_.name};
  action.lines.push_back(question_of(state_.asked));
  if (state_.asked == question::confirm) {
    action.lines.push_back({.what = sentence::answer_in_writing});
  }
  actions_.push_back(std::move(action));
  state_.phase = conversation_phase::waiting;
}

void conversation_run::end(end_reason reason) {
  actions_.push_back({.kind = conversation_action_kind::end, .reason = reason});
  if (state_.phase == conversation_phase::open) {
    state_.phase = conversation_phase::done;
  }
}

/// The last turn ends, whatever was said in it.
void conversation_run::end_when_out_of_turns() {
  if (state_.phase != conversation_phase::open || state_.turns < business_.conversation.max_turns) {
    return;
  }
  if (state_.asked == question::anything_else && !said_.empty()) {
    said_.pop_back();
    say(sentence::goodbye);
    end(end_reason::done);
    return;
  }
  if (!said_.empty() && !state_.alerted) {
    said_.pop_back();
  }
  say(facts_.owner_can_be_told ? sentence::out_of_turns : sentence::goodbye);
  pass_on_all_words();
  write_what_is_open();
  end(end_reason::out_of_turns);
}

}  // namespace zylin::domain
