#include "clean_text.hpp"
#include "conversation/conversation_run.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

bool is_final(conversation_phase phase) {
  return phase == conversation_phase::done || phase == conversation_phase::handed_over;
}

bool changes_an_appointment(turn_intent intent) {
  return intent == turn_intent::move || intent == turn_intent::cancel;
}

}  // namespace

conversation_run::conversation_run(conversation_state state, const conversation_turn& turn, const turn_meaning& meaning,
                                   const turn_facts& facts, const business& business, time_point now)
    : state_(std::move(state)),
      turn_(turn),
      meaning_(meaning),
      facts_(facts),
      business_(business),
      now_(now),
      local_now_(business.zone.to_local(now)),
      answer_(meaning.answer),
      said_before_(state_.last_said) {}

conversation_step conversation_run::take() {
  const bool speaks = turn_.kind == turn_kind::words || turn_.kind == turn_kind::keys;
  if (is_final(state_.phase) || (state_.phase == conversation_phase::waiting && !speaks)) {
    return {.state = std::move(state_), .said = {}, .actions = {}};
  }
  if (state_.phase == conversation_phase::waiting) {
    state_.phase = conversation_phase::open;
    state_.turns = 0;
  }
  ++state_.turns;
  read_taken();
  switch (turn_.kind) {
    case turn_kind::words:
    case turn_kind::keys:
      state_.silences = 0;
      take_words();
      break;
    case turn_kind::silence: take_silence(); break;
    case turn_kind::hangup: hang_up(); break;
    case turn_kind::not_connected: nobody_there(); break;
  }
  end_when_out_of_turns();
  state_.last_said.clear();
  for (const spoken_sentence& line : said_) {
    state_.last_said.push_back({.what = line.what, .again = line.again});
  }
  return {.state = std::move(state_), .said = std::move(said_), .actions = std::move(actions_)};
}

/// The customer's own, as they are passed on.
std::string conversation_run::said_words() const {
  return std::string(cut_text(turn_.words, longest_message_taken));
}

void conversation_run::take_words() {
  if (!meaning_.language.empty()) {
    state_.language = meaning_.language;
  }
  if (take_aside()) {
    return;
  }
  if (changes_an_appointment(meaning_.intent) && !agrees_to_change()) {
    start_goal();
    return;
  }
  if (state_.goal == customer_goal::none && meaning_.intent == turn_intent::book) {
    state_.goal = customer_goal::book;
  }
  take_answer();
}

/// "Yes, cancel it": no new wish.
bool conversation_run::agrees_to_change() const {
  const customer_goal wanted = meaning_.intent == turn_intent::move ? customer_goal::move : customer_goal::cancel;
  return state_.asked == question::confirm && answer_ == turn_answer::yes && state_.goal == wanted;
}

/// What is no answer to the question. False if it is one.
bool conversation_run::take_aside() {
  if (meaning_.intent == turn_intent::urgent) {
    take_emergency();
    return true;
  }
  if (answer_ == turn_answer::repeat) {
    ask_again();
    return true;
  }
  const bool agrees = state_.asked == question::confirm && answer_ == turn_answer::yes;
  if (agrees || (state_.asked == question::message && meaning_.intent != turn_intent::goodbye)) {
    return false;
  }
  switch (meaning_.intent) {
    case turn_intent::person: take_transfer_wish(); return true;
    case turn_intent::question: take_question(); return true;
    case turn_intent::claim: say_unable(); return true;
    case turn_intent::my_bookings: list_bookings(); return true;
    case turn_intent::late: take_message(); return true;
    case turn_intent::message: pass_on_words(); return true;
    case turn_intent::hold_on: say(sentence::take_your_time); return true;
    case turn_intent::goodbye:
      say(sentence::goodbye);
      end(end_reason::done);
      return true;
    case turn_intent::wrong_number:
      say(sentence::wrong_number);
      end(end_reason::wrong_number);
      return true;
    case turn_intent::sales:
      say(sentence::no_sales);
      end(end_reason::sales);
      return true;
    case turn_intent::abuse:
      say(sentence::no_abuse);
      end(end_reason::abuse);
      return true;
    default: return false;
  }
}

/// Answered from the business's facts, then the talk goes on where it was.
void conversation_run::take_question() {
  const bool changed = learn();
  if (meaning_.reply) {
    say({.what = sentence::answer, .text = *meaning_.reply});
    const bool goes_on = changed || state_.asked == question::wish;
    if (goes_on && state_.goal != customer_goal::none) {
      go_on();
    } else {
      const bool pending = state_.asked != question::none && state_.asked != question::wish;
      ask(pending ? state_.asked : question::anything_else);
    }
  } else if (changed) {
    go_on();
  } else if (answer_ != turn_answer::none) {
    take_answer();
  } else {
    say_unable();
  }
}

/// Nothing that we may say anything about: a person can.
void conversation_run::say_unable() {
  if (state_.asked != question::pass_on && state_.asked != question::way_out) {
    state_.interrupted = state_.asked == question::anything_else ? question::none : state_.asked;
  }
  state_.open_words = said_words();
  ask(question::pass_on);
}

void conversation_run::list_bookings() {
  spoken_sentence line{.what = sentence::your_bookings};
  for (const booking& row : facts_.own) {
    if (is_live(row.status) && row.starts_at > now_ && line.appointments.size() < most_offers) {
      line.appointments.push_back(
          {.start = business_.zone.to_local(row.starts_at), .service = row.service, .staff = row.staff.value_or("")});
    }
  }
  if (line.appointments.empty()) {
    say(sentence::no_booking);
    if (learn() && !state_.service.empty() && state_.when.date && state_.when.time) {
      go_on();  // "a check-up tomorrow at three, and write in the confirmation that …"
      return;
    }
    state_.open_words.clear();
    ask(question::pass_on);
    return;
  }
  say(std::move(line));
  ask(question::anything_else);
}

/// Another wish takes the place of the one before, but nobody who has nothing can cancel more than what is being said.
void conversation_run::start_goal() {
  const customer_goal wanted = meaning_.intent == turn_intent::move ? customer_goal::move : customer_goal::cancel;
  if (state_.goal == customer_goal::book && facts_.own.empty() && wanted == customer_goal::cancel) {
    answer_ = turn_answer::no;
    say(sentence::kept);
    finish_goal();
    return;
  }
  if (state_.goal != wanted) {
    forget_goal();
    state_.goal = wanted;
  }
  state_.old_when = meaning_.old_when;
  learn();
  go_on();
}

void conversation_run::take_emergency() {
  const bool first = !state_.alerted;
  state_.alerted = true;
  actions_.push_back({.kind = first ? conversation_action_kind::alert : conversation_action_kind::message,
                      .customer = state_.name,
                      .text = said_words()});
  if (first && facts_.can_transfer) {
    actions_.push_back({.kind = conversation_action_kind::transfer});
  }
  say(facts_.owner_can_be_told ? sentence::emergency : sentence::emergency_only);
  state_.asked = question::message;
}

void conversation_run::take_transfer_wish() {
  state_.interrupted = state_.asked;
  if (facts_.can_transfer) {
    say(sentence::putting_through);
    actions_.push_back({.kind = conversation_action_kind::transfer});
  } else {
    nobody_there();
  }
}

void conversation_run::nobody_there() {
  say(sentence::nobody_there);
  ask(question::message);
}

void conversation_run::say_passed_on() {
  say(facts_.owner_can_be_told ? sentence::passed_on : sentence::noted);
}

/// "Tell them that …": what was open goes on.
void conversation_run::pass_on_words() {
  state_.interrupted = state_.goal == customer_goal::none ? question::none : state_.asked;
  actions_.push_back({.kind = conversation_action_kind::message, .customer = state_.name, .text = said_words()});
  say_passed_on();
  resume();
}

/// Whatever is said now is for the owner.
void conversation_run::take_message() {
  if (answer_ == turn_answer::no || turn_.kind == turn_kind::keys) {
    resume();
    return;
  }
  actions_.push_back({.kind = conversation_action_kind::message, .customer = state_.name, .text = said_words()});
  say_passed_on();
  finish_goal();
}

facts_needed needed_facts(const conversation_state& state, const turn_meaning& meaning, const business& business,
                          time_point now) {
  facts_needed needed;
  needed.bookings = true;
  if (state.goal != customer_goal::cancel && meaning.intent != turn_intent::cancel) {
    constexpr std::chrono::days margin{2};
    needed.taken = time_span{.from = now - longest_booking, .until = now + business.booking.horizon + margin};
  }
  return needed;
}

conversation_step advance(conversation_state state, const conversation_turn& turn, const turn_meaning& meaning,
                          const turn_facts& facts, const business& business, time_point now) {
  return conversation_run(std::move(state), turn, meaning, facts, business, now).take();
}

}  // namespace zylin::domain
