#include "conversation/conversation_run.hpp"
#include "conversation/short_answers.hpp"
#include "zylin/domain/booking_search.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

/// Which of a list is meant; nothing for a place that it does not have.
std::optional<std::size_t> place_in(std::size_t count, int choice) {
  if (choice < 0) {
    return count > 0 ? std::optional(count - 1) : std::nullopt;
  }
  const auto place = static_cast<std::size_t>(choice);
  return choice > 0 && place <= count ? std::optional(place - 1) : std::nullopt;
}

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

void conversation_run::take_answer() {
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
    case question::message: take_message(); break;
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

void conversation_run::answer_confirm() {
  const bool changed = learn();
  if (meaning_.shift != time_shift::none && state_.goal != customer_goal::cancel) {
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
  learn_people();
  if (named || place) {
    choose(named ? *named : state_.offers[*place]);
  } else if (meaning_.shift == time_shift::another && state_.offers.size() == 2) {
    choose(state_.offers.back());
  } else if (meaning_.shift != time_shift::none) {
    shift_start();
  } else if (learn()) {
    go_on();
  } else if (agrees) {
    choose(state_.offers.front());
  } else if (answer_ == turn_answer::no && state_.wished && business_.booking.waiting_list) {
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
  std::ranges::copy_if(facts_.own, std::back_inserter(listed), [&](const booking& row) {
    return std::ranges::find(state_.bookings, row.id) != state_.bookings.end();
  });
  const booking_hints hints{.said = turn_.words,
                            .service = meaning_.service,
                            .customer_name = meaning_.name,
                            .when = meaning_.when != time_reading{} ? meaning_.when : meaning_.old_when};
  const booking_search found = find_meant(listed, hints, business_.zone);
  if (place) {
    state_.booking_id = state_.bookings[*place];
  } else if (found.found && listed.size() > 1) {
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
  } else if (answer_ == turn_answer::yes && state_.wished) {
    actions_.push_back({.kind = conversation_action_kind::wait,
                        .appointments = {{.start = *state_.wished, .service = state_.service, .staff = state_.staff}},
                        .customer = state_.name,
                        .text = state_.notes});
    say(sentence::on_waiting_list);
    finish_goal();
  } else if (answer_ == turn_answer::no) {
    finish_goal();
  } else {
    fail();
  }
}

void conversation_run::answer_pass_on() {
  if (answer_ == turn_answer::yes && !state_.open_words.empty()) {
    actions_.push_back({.kind = conversation_action_kind::message, .customer = state_.name, .text = state_.open_words});
    say(sentence::passed_on);
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
  if (answer_ == turn_answer::no) {
    say(sentence::goodbye);
    end(end_reason::done);
  } else if (answer_ == turn_answer::yes) {
    ask(question::wish);
  } else {
    answer_plainly();
  }
}

/// Goes back to what was asked before something came in between.
void conversation_run::resume() {
  const question before = state_.interrupted;
  state_.interrupted = question::none;
  state_.open_words.clear();
  state_.failures = 0;
  ask(before == question::none ? question::anything_else : before);
}

/// Two failures at one question lead to the way out, a third to a message.
void conversation_run::fail() {
  ++state_.failures;
  if (state_.asked == question::way_out) {
    ask(question::message);
  } else if (state_.failures > 1 && state_.asked == question::name) {
    state_.name_skipped = true;
    go_on();
  } else if (state_.failures > 1) {
    open_way_out();
  } else {
    if (!meaning_.unknown_service.empty()) {
      say({.what = sentence::service_unknown, .text = meaning_.unknown_service});
    } else if (!meaning_.unknown_staff.empty()) {
      say({.what = sentence::person_unknown, .text = meaning_.unknown_staff});
    } else {
      say(sentence::not_understood);
    }
    ask_again();
  }
}

void conversation_run::open_way_out() {
  const auto each = [](std::size_t count, key_choice what) {
    return std::vector<key_choice>(std::min(count, most_offers), what);
  };
  switch (state_.asked) {
    case question::service: state_.keys = each(business_.services.size(), key_choice::service); break;
    case question::day: state_.keys = {key_choice::tomorrow, key_choice::other_day}; break;
    case question::time: state_.keys = {key_choice::morning, key_choice::afternoon}; break;
    case question::offer: state_.keys = each(state_.offers.size(), key_choice::start); break;
    case question::confirm:
    case question::waiting_list:
    case question::pass_on: state_.keys = {key_choice::yes, key_choice::no}; break;
    default: state_.keys.clear();
  }
  if (state_.keys.empty()) {
    ask(question::message);
    return;
  }
  state_.interrupted = state_.asked;
  ask(question::way_out);
}

void conversation_run::answer_way_out() {
  const auto place = answer_ == turn_answer::choice ? place_in(state_.keys.size(), meaning_.choice) : std::nullopt;
  const question before = state_.interrupted;
  if (!place) {  // the answer itself, at last, or a message
    const bool answers_before =
        (answer_ == turn_answer::yes || answer_ == turn_answer::no) && before == question::confirm;
    state_.asked = answers_before ? before : state_.asked;
    if (answers_before) {
      answer_confirm();
    } else if (learn()) {
      go_on();
    } else {
      ask(question::message);
    }
    return;
  }
  state_.interrupted = question::none;
  state_.failures = 0;
  state_.asked = before;
  const auto tomorrow = std::chrono::floor<std::chrono::days>(local_now_) + std::chrono::days(1);
  constexpr std::chrono::hours noon{12};
  constexpr std::chrono::hours midnight{24};
  read_taken();
  switch (state_.keys[*place]) {
    case key_choice::tomorrow: learn_when({.date = std::chrono::year_month_day(tomorrow)}); break;
    case key_choice::other_day: offer(calendar().next_days(tomorrow + std::chrono::days(1))); return;
    case key_choice::morning: learn_when({.window = time_window{.until = noon}}); break;
    case key_choice::afternoon: learn_when({.window = time_window{.from = noon, .until = midnight}}); break;
    case key_choice::service: state_.service = business_.services[*place].name; break;
    case key_choice::start: choose(state_.offers[*place]); return;
    case key_choice::yes:
      answer_ = turn_answer::yes;
      take_answer();
      return;
    case key_choice::no:
      answer_ = turn_answer::no;
      take_answer();
      return;
  }
  go_on();
}

}  // namespace zylin::domain
