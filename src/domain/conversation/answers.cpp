#include "conversation/conversation_run.hpp"
#include "conversation/short_answers.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/booking_search.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

/// The only one of them that has the day and the time that were said.
std::optional<local_minutes> offer_at(const std::vector<local_minutes>& offers, const time_reading& when) {
  std::vector<local_minutes> fitting = offers;
  std::erase_if(fitting, [&](local_minutes start) {
    const auto day = std::chrono::floor<std::chrono::days>(start);
    return (when.date && std::chrono::local_days(*when.date) != day) || (when.time && *when.time != start - day);
  });
  const bool says_when = when.date || when.time;
  return says_when && fitting.size() == 1 ? std::optional(fitting.front()) : std::nullopt;
}

}  // namespace

/// A service or a person that the business does not have is named, instead of being replaced in silence.
void conversation_run::say_what_is_unknown() {
  const bool opens = state_.asked == question::none || state_.asked == question::wish ||
                     state_.asked == question::service || state_.asked == question::anything_else;
  if (opens && !meaning_.unknown_service.empty()) {
    say({.what = sentence::service_unknown, .text = meaning_.unknown_service});
  } else if (state_.asked != question::name && !meaning_.unknown_staff.empty()) {
    say({.what = sentence::person_unknown, .text = meaning_.unknown_staff});
  }
}

void conversation_run::take_answer() {
  if (state_.asked == question::message) {
    take_message();
    return;
  }
  say_what_is_unknown();
  switch (state_.asked) {
    case question::none:
    case question::wish: answer_plainly(); break;
    case question::service: answer_service(); break;
    case question::day: answer_day(); break;
    case question::time: answer_time(); break;
    case question::offer: answer_offer(); break;
    case question::name: answer_name(); break;
    case question::booking: answer_booking(); break;
    case question::confirm: answer_confirm(); break;
    case question::change: answer_change(); break;
    case question::waiting_list: answer_waiting_list(); break;
    case question::pass_on: answer_pass_on(); break;
    case question::message: break;
    case question::way_out: answer_way_out(); break;
    case question::anything_else: answer_anything_else(); break;
  }
}

/// Whatever was said is taken; nothing is a failure.
void conversation_run::answer_plainly() {
  const bool wants_something = meaning_.intent == turn_intent::book || meaning_.intent == turn_intent::move ||
                               meaning_.intent == turn_intent::cancel;
  if (learn() || wants_something) {
    go_on();
  } else {
    fail();
  }
}

/// "Yes, the Thursday one", but Tuesday's was asked about.
bool conversation_run::means_another_booking() const {
  if (state_.goal != customer_goal::cancel || state_.agreed.empty()) {
    return false;
  }
  const spoken_appointment& agreed = state_.agreed.front();
  const auto day = std::chrono::floor<std::chrono::days>(agreed.start);
  for (const time_reading& said : {meaning_.when, meaning_.old_when}) {
    const bool other_day = said.date && std::chrono::local_days(*said.date) != day;
    if (other_day || (said.time && *said.time != agreed.start - day)) {
      return true;
    }
  }
  return !meaning_.service.empty() && !same_service(meaning_.service, agreed.service);
}

void conversation_run::answer_confirm() {
  const bool changed = learn();
  if (means_another_booking()) {
    state_.booking_id.reset();
    state_.agreed.clear();
    state_.old_when = meaning_.old_when != time_reading{} ? meaning_.old_when : meaning_.when;
    go_on();
  } else if (answer_ == turn_answer::yes && !meaning_.unknown_staff.empty()) {
    ask(question::confirm);  // whom they ask for does not exist, and that was said
  } else if (meaning_.shift != time_shift::none && state_.goal != customer_goal::cancel) {
    shift_start();
  } else if (changed && state_.goal != customer_goal::cancel) {
    go_on();
  } else if (answer_ == turn_answer::yes) {
    act();
  } else if (answer_ == turn_answer::no) {
    refuse();
  } else {
    fail();
  }
}

void conversation_run::answer_offer() {
  const auto named = offer_at(state_.offers, meaning_.when);
  const auto place = answer_ == turn_answer::choice ? place_in(state_.offers.size(), meaning_.choice) : std::nullopt;
  const bool agrees = answer_ == turn_answer::any || answer_ == turn_answer::unknown ||
                      (answer_ == turn_answer::yes && state_.offers.size() == 1);
  const std::string staff_before = state_.staff;
  learn_people();
  const bool other_person = state_.staff != staff_before || meaning_.any_staff;
  if (!place && asks_other_for_wished(other_person)) {
    check_start(*state_.wished);
  } else if (named || place) {
    choose(named ? *named : state_.offers[*place]);
  } else if (meaning_.shift == time_shift::another && state_.offers.size() == 2) {
    choose(state_.offers.back());
  } else if (meaning_.shift != time_shift::none) {
    shift_start();
  } else if (learn()) {
    go_on();
  } else if (agrees) {
    choose(state_.offers.front());
  } else if (answer_ == turn_answer::no && may_wait()) {
    ask(question::waiting_list);
  } else if (answer_ == turn_answer::no) {
    ask(question::change);
  } else {
    fail();
  }
}

void conversation_run::answer_service() {
  const auto place =
      answer_ == turn_answer::choice ? place_in(business_.services.size(), meaning_.choice) : std::nullopt;
  if (place) {
    state_.service = business_.services[*place].name;
    learn_when(meaning_.when);
    go_on();
  } else {
    answer_plainly();
  }
}

void conversation_run::answer_day() {
  const bool changed = learn();
  if (changed || answer_ == turn_answer::any) {
    state_.when.soonest = state_.when.soonest || (!changed && !state_.when.time);
    go_on();
  } else if (answer_ == turn_answer::unknown || meaning_.shift != time_shift::none) {
    state_.failures = 0;
    read_taken();
    offer(calendar().next_days(std::chrono::floor<std::chrono::days>(local_now_)));
  } else {
    fail();
  }
}

void conversation_run::answer_time() {
  if (learn()) {
    go_on();
  } else if (answer_ == turn_answer::any) {
    state_.when.soonest = true;
    go_on();
  } else if (answer_ == turn_answer::unknown || meaning_.shift != time_shift::none) {
    state_.failures = 0;
    read_taken();
    offer(calendar().within(wanted_span()));
  } else {
    fail();
  }
}

void conversation_run::answer_name() {
  const bool changed = learn();
  if (changed) {
    go_on();
  } else if (answer_ == turn_answer::no || answer_ == turn_answer::unknown) {
    state_.name_skipped = true;
    go_on();
  } else {
    fail();
  }
}

void conversation_run::answer_booking() {
  const auto place = answer_ == turn_answer::choice ? place_in(state_.bookings.size(), meaning_.choice) : std::nullopt;
  std::vector<booking> listed;
  std::ranges::copy_if(facts_.own, std::back_inserter(listed),
                       [&](const booking& row) { return contains(state_.bookings, row.id); });
  const booking_hints hints{.said = turn_.words,
                            .service = meaning_.service,
                            .customer_name = meaning_.name,
                            .when = meaning_.when != time_reading{} ? meaning_.when : meaning_.old_when};
  const booking_search found = find_meant(listed, hints, business_.zone);
  if (place) {
    state_.booking_id = state_.bookings[*place];
  } else if (found.found && (listed.size() > 1 || is_time_of(*found.found, hints.when, business_.zone))) {
    state_.booking_id = found.found->id;
  } else if (answer_ == turn_answer::yes && listed.size() == 1) {
    state_.booking_id = listed.front().id;
  } else if (answer_ == turn_answer::any && !state_.bookings.empty()) {
    state_.booking_id = state_.bookings.front();
  } else if (answer_ == turn_answer::no) {
    say(sentence::kept);
    finish_goal();
    return;
  } else {
    fail();
    return;
  }
  go_on();
}

void conversation_run::answer_change() {
  const bool changed = learn();
  if (meaning_.shift != time_shift::none) {
    shift_start();
  } else if (changed) {
    go_on();
  } else if (answer_ == turn_answer::no) {
    finish_goal();
  } else {
    fail();
  }
}

void conversation_run::answer_waiting_list() {
  if (learn()) {
    go_on();
  } else if (answer_ == turn_answer::yes && may_wait()) {
    actions_.push_back({.kind = conversation_action_kind::wait,
                        .appointments = {{.start = *state_.wished, .service = state_.service, .staff = state_.staff}},
                        .customer = state_.name,
                        .text = state_.notes});
    say(sentence::on_waiting_list);
    finish_goal();
  } else if (answer_ == turn_answer::no || answer_ == turn_answer::yes) {
    finish_goal();
  } else {
    fail();
  }
}

void conversation_run::answer_pass_on() {
  if (answer_ == turn_answer::yes && !state_.open_words.empty()) {
    actions_.push_back({.kind = conversation_action_kind::message, .customer = state_.name, .text = state_.open_words});
    say_passed_on();
    resume();
  } else if (answer_ == turn_answer::yes) {
    ask(question::message);
  } else if (learn()) {
    go_on();
  } else if (answer_ == turn_answer::no) {
    resume();
  } else {
    fail();
  }
}

void conversation_run::answer_anything_else() {
  if (meaning_.intent == turn_intent::book && learn()) {  // "no, never mind; book me a cleaning on Thursday"
    go_on();
  } else if (answer_ == turn_answer::no) {
    say(sentence::goodbye);
    end(end_reason::done);
  } else if (answer_ == turn_answer::yes && learn()) {  // "yes, a cleaning on Thursday"
    go_on();
  } else if (answer_ == turn_answer::yes) {
    ask(question::wish);
  } else {
    answer_plainly();
  }
}

}  // namespace zylin::domain
