#include "zylin/domain/conversation.hpp"

#include <utility>

namespace zylin::domain {

conversation_state begin_anew(const conversation_state& before) {
  conversation_state fresh;
  fresh.language = before.language;
  fresh.goal = before.goal;
  fresh.service = before.service;
  fresh.further = before.further;
  fresh.people = before.people;
  fresh.staff = before.staff;
  fresh.when = before.when;
  fresh.not_on = before.not_on;
  fresh.name = before.name;
  fresh.name_skipped = before.name_skipped;
  fresh.for_whom = before.for_whom;
  fresh.notes = before.notes;
  fresh.booking_id = before.booking_id;
  fresh.old_when = before.old_when;
  fresh.same_time = before.same_time;
  const bool agreed = !before.agreed.empty() && before.goal != customer_goal::cancel;
  if (const auto start = agreed ? std::optional(before.agreed.front().start) : before.start) {
    const auto day = std::chrono::floor<std::chrono::days>(*start);
    fresh.when = {.date = std::chrono::year_month_day(day), .time = *start - day};
  }
  fresh.asked = fresh.goal == customer_goal::none ? question::none : question::wish;
  return fresh;
}

bool begins_with_wish(const conversation_state& state) noexcept {
  return state.turns == 0 && state.goal != customer_goal::none && state.asked == question::wish;
}

turn_meaning going_on(turn_meaning meaning, const conversation_state& state) {
  if (meaning.intent == turn_intent::none) {
    meaning.intent = state.goal == customer_goal::move     ? turn_intent::move
                     : state.goal == customer_goal::cancel ? turn_intent::cancel
                                                           : turn_intent::book;
    if (state.goal != customer_goal::book) {
      meaning.old_when = state.old_when;
    }
  }
  meaning.answer = turn_answer::none;
  meaning.choice = 0;
  return meaning;
}

}  // namespace zylin::domain
