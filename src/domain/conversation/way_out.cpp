#include "conversation/conversation_run.hpp"

#include <algorithm>

namespace zylin::domain {

std::optional<std::size_t> place_in(std::size_t count, int choice) {
  if (choice < 0) {
    return count > 0 ? std::optional(count - 1) : std::nullopt;
  }
  const auto place = static_cast<std::size_t>(choice);
  return choice > 0 && place <= count ? std::optional(place - 1) : std::nullopt;
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
    if (said_.empty()) {
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
  take_key(*place);
}

/// The business file may have changed since they were offered.
void conversation_run::choose_service(std::size_t place) {
  if (place < business_.services.size()) {
    state_.service = business_.services[place].name;
  }
}

/// What was offered instead of the question.
void conversation_run::take_key(std::size_t place) {
  const auto tomorrow = std::chrono::floor<std::chrono::days>(local_now_) + std::chrono::days(1);
  constexpr std::chrono::hours noon{12};
  constexpr std::chrono::hours midnight{24};
  read_taken();
  switch (state_.keys[place]) {
    case key_choice::tomorrow: learn_when({.date = std::chrono::year_month_day(tomorrow)}); break;
    case key_choice::other_day: offer(calendar().next_days(tomorrow + std::chrono::days(1))); return;
    case key_choice::morning: learn_when({.window = time_window{.until = noon}}); break;
    case key_choice::afternoon: learn_when({.window = time_window{.from = noon, .until = midnight}}); break;
    case key_choice::service: choose_service(place); break;
    case key_choice::start:
      if (place < state_.offers.size()) {
        choose(state_.offers[place]);
        return;
      }
      break;
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
