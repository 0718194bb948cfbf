#include "conversation/conversation_run.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <tuple>

namespace zylin::domain {
namespace {

auto known_of(const conversation_state& state) {
  return std::tuple(state.service, state.further, state.people, state.staff, state.when, state.start,
                    state.not_on.size(), state.name, state.same_time, state.booking_id, state.for_whom);
}

/// What was said last counts, and what was not said stays.
time_reading merged(time_reading known, const time_reading& said) {
  if (said.date) {
    known.date = said.date;
    known.first_day.reset();
    known.last_day.reset();
  } else if (said.first_day || said.last_day) {
    known.date.reset();
    known.first_day = said.first_day;
    known.last_day = said.last_day;
  }
  if (said.time || said.window || said.soonest) {
    known.time = said.time;
    known.window = said.window;
    known.soonest = said.soonest;
  }
  return known;
}

constexpr std::size_t most_notes = 1000;  // bytes

}  // namespace

/// True if anything is known now that was not.
bool conversation_run::learn() {
  const auto before = known_of(state_);
  learn_service();
  learn_people();
  if (state_.goal != customer_goal::cancel) {
    learn_when(meaning_.when);
  }
  for (const std::chrono::weekday day : meaning_.not_on) {
    if (!contains(state_.not_on, day)) {
      state_.not_on.push_back(day);
    }
    if (state_.when.date && std::chrono::weekday(std::chrono::local_days(*state_.when.date)) == day) {
      state_.when.date.reset();
      state_.start.reset();
    }
  }
  state_.same_time = state_.same_time || (meaning_.same_time && state_.goal == customer_goal::move);
  const bool more = state_.notes.size() + meaning_.notes.size() < most_notes;
  if (!meaning_.notes.empty() && more && state_.notes.find(meaning_.notes) == std::string::npos) {
    state_.notes += (state_.notes.empty() ? "" : "; ") + meaning_.notes;
  }
  return known_of(state_) != before;
}

void conversation_run::learn_service() {
  const bool of_booking = state_.goal == customer_goal::move || state_.goal == customer_goal::cancel;
  if (of_booking || meaning_.service.empty()) {
    return;
  }
  if (find_named_service(business_, meaning_.service) != nullptr && state_.service != meaning_.service) {
    state_.service = meaning_.service;
    state_.start.reset();
  }
  if (meaning_.people > 1 || !meaning_.further.empty()) {
    state_.people = meaning_.people;
    state_.further = meaning_.further;
    state_.start.reset();
  }
}

void conversation_run::learn_people() {
  if (!meaning_.staff.empty() && find_staff(business_, meaning_.staff) != nullptr && state_.staff != meaning_.staff) {
    state_.staff = meaning_.staff;
    state_.agreed.clear();
  }
  if (meaning_.any_staff) {
    state_.staff.clear();
  }
  if (!meaning_.name.empty() &&
      !(same_name(meaning_.name, state_.name) && state_.name.size() >= meaning_.name.size())) {
    state_.name = meaning_.name;
  }
  if (!meaning_.for_whom.empty()) {
    state_.for_whom = meaning_.for_whom;
  }
}

void conversation_run::learn_when(const time_reading& when) {
  const time_reading now_known = merged(state_.when, when);
  if (now_known != state_.when) {
    state_.when = now_known;
    state_.start.reset();
  }
}

}  // namespace zylin::domain
