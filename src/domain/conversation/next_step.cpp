#include "conversation/conversation_run.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::local_days;

bool leaves_time_open(const time_reading& when) {
  return !when.time && !when.window && !when.soonest;
}

bool leaves_day_open(const time_reading& when) {
  return !when.date && !when.first_day && !when.last_day;
}

}  // namespace

void conversation_run::go_on() {
  state_.failures = 0;
  const bool speaks_of_a_booking = !state_.service.empty() || state_.when != time_reading{} || !state_.staff.empty();
  if (state_.goal == customer_goal::none && speaks_of_a_booking) {
    state_.goal = customer_goal::book;
  }
  switch (state_.goal) {
    case customer_goal::none: ask(question::wish); break;
    case customer_goal::book: go_on_with_booking(); break;
    case customer_goal::move:
    case customer_goal::cancel: go_on_with_change(); break;
  }
}

void conversation_run::go_on_with_booking() {
  if (state_.service.empty() && business_.services.size() == 1) {
    state_.service = business_.services.front().name;
  }
  if (state_.service.empty()) {
    ask(question::service);
    return;
  }
  find_start();
}

/// The appointment first, then the new time.
void conversation_run::go_on_with_change() {
  if (!state_.booking_id && !find_booking()) {
    return;
  }
  const booking* const row = meant_booking();
  if (row == nullptr) {
    say_gone();
    return;
  }
  const local_minutes starts = business_.zone.to_local(row->starts_at);
  state_.service = row->service;
  if (state_.goal == customer_goal::cancel) {
    state_.agreed = {{.start = starts, .service = row->service, .staff = row->staff.value_or("")}};
    ask(question::confirm);
    return;
  }
  if (state_.same_time && leaves_time_open(state_.when)) {
    state_.when.time = starts - std::chrono::floor<days>(starts);
  }
  if (leaves_day_open(state_.when) && state_.when.time) {  // "can you move it to five?"
    state_.when.date = std::chrono::year_month_day(std::chrono::floor<days>(starts));
  }
  if (state_.staff.empty()) {
    state_.staff = row->staff.value_or("");
  }
  read_taken();
  find_start();
}

/// The appointment that was spoken of does not exist any more.
void conversation_run::say_gone() {
  forget_goal();
  say(sentence::no_booking);
  ask(question::pass_on);
}

/// Of the customer's own ones. False if they must be asked which one, or have none.
bool conversation_run::find_booking() {
  std::vector<booking> own;
  std::ranges::copy_if(facts_.own, std::back_inserter(own),
                       [&](const booking& row) { return is_live(row.status) && row.starts_at > now_; });
  if (own.empty()) {
    say(sentence::no_booking);
    state_.open_words = {};
    ask(question::pass_on);
    return false;
  }
  const time_reading& said = state_.old_when != time_reading{} ? state_.old_when : meaning_.old_when;
  const booking_hints hints{
      .said = turn_.words, .service = meaning_.service, .customer_name = meaning_.name, .when = said};
  booking_search found = find_meant(own, hints, business_.zone);
  if (found.found) {
    state_.booking_id = found.found->id;
    return true;
  }
  state_.bookings.clear();
  for (const booking& row : found.possible) {
    if (state_.bookings.size() < most_offers) {
      state_.bookings.push_back(row.id);
    }
  }
  ask(question::booking);
  return false;
}

const booking* conversation_run::meant_booking() const {
  const auto row = std::ranges::find_if(facts_.own, [&](const booking& one) {
    return one.id == state_.booking_id && is_live(one.status) && one.starts_at > now_;
  });
  return row == facts_.own.end() ? nullptr : &*row;
}

void conversation_run::read_taken() {
  const booking* const row = state_.goal == customer_goal::move ? meant_booking() : nullptr;
  taken_ = row == nullptr ? facts_.taken : without(facts_.taken, *row);
}

start_span conversation_run::wanted_span() const {
  time_reading wish = state_.when;
  if (leaves_time_open(wish)) {
    wish.window = time_window{};
  }
  return starts_wanted(wish, business_, local_now_).value_or(start_span{.from = local_now_, .until = local_now_});
}

/// The most useful question about the time, or the start itself.
void conversation_run::find_start() {
  const time_reading& when = state_.when;
  if (state_.start) {
    check_start(*state_.start);
  } else if (leaves_day_open(when) && !when.soonest) {
    ask(question::day);
  } else if (when.date && leaves_time_open(when)) {
    ask(question::time);
  } else if (when.date && when.time) {
    check_start(local_minutes(local_days(*when.date)) + *when.time);
  } else if (const std::vector<local_minutes> free = calendar().within(wanted_span()); when.soonest && !free.empty()) {
    choose(free.front());
  } else {
    offer(free);
  }
}

/// They have it already: who calls again because the line was cut does not need a second one.
bool conversation_run::has_it_already(local_minutes start) {
  const bool for_one = state_.goal == customer_goal::book && state_.people == 1 && state_.further.empty();
  const auto own = std::ranges::find_if(facts_.own, [&](const booking& row) {
    return is_live(row.status) && business_.zone.to_local(row.starts_at) == start &&
           same_service(row.service, state_.service) &&
           (meaning_.name.empty() || same_name(meaning_.name, row.customer_name));
  });
  if (!for_one || !state_.for_whom.empty() || own == facts_.own.end()) {
    return false;
  }
  say({.what = sentence::your_bookings,
       .appointments = {{.start = start, .service = own->service, .staff = own->staff.value_or("")}}});
  finish_goal();
  return true;
}

void conversation_run::check_start(local_minutes start) {
  if (has_it_already(start)) {
    return;
  }
  const std::optional<refusal> reason = calendar().check(start);
  if (!reason) {
    choose(start);
    return;
  }
  const std::optional<local_minutes> other = free_alternative(start);
  if (!other) {
    refuse_start(start, *reason);
    return;
  }
  say({.what = sentence::not_free,
       .appointments = {{.start = start, .service = state_.service, .staff = state_.staff}},
       .reason = reason});
  choose(*other);
}

/// "At ten or at three": the first of the others that is free.
std::optional<local_minutes> conversation_run::free_alternative(local_minutes start) const {
  const local_days day = std::chrono::floor<days>(start);
  for (const time_reading& wish : meaning_.or_else) {
    const local_days on = wish.date ? local_days(*wish.date) : day;
    const local_minutes at = on + wish.time.value_or(start - day);
    if ((wish.date || wish.time) && !calendar().check(at)) {
      return at;
    }
  }
  return std::nullopt;
}

/// "Then with Dr Mehta at three": the time that was not free with the other one.
bool conversation_run::asks_other_for_wished(bool other_person) const {
  if (!other_person || !state_.wished || meaning_.shift != time_shift::none || meaning_.when.window) {
    return false;
  }
  const local_days day = std::chrono::floor<days>(*state_.wished);
  return (!meaning_.when.date || local_days(*meaning_.when.date) == day) &&
         (!meaning_.when.time || *meaning_.when.time == *state_.wished - day);
}

void conversation_run::refuse_start(local_minutes start, refusal reason) {
  const free_starts free = calendar();
  say({.what = sentence::not_free,
       .appointments = {{.start = start, .service = state_.service, .staff = state_.staff}},
       .reason = reason});
  state_.wished = start;
  state_.start.reset();
  offer(free.around(start));
}

/// For one appointment that can become free, by somebody who can be told.
bool conversation_run::may_wait() const {
  return business_.booking.waiting_list && facts_.can_be_written_to && state_.wished && state_.people == 1 &&
         state_.further.empty() && calendar().check(*state_.wished) == refusal::taken;
}

void conversation_run::offer(std::vector<local_minutes> starts) {
  starts.resize(std::min(starts.size(), most_offers));
  if (starts.empty()) {
    say(sentence::nothing_free);
    state_.when = {};
    state_.start.reset();
    ask(question::day);
    return;
  }
  state_.offers = std::move(starts);
  ask(question::offer);
}

void conversation_run::choose(local_minutes start) {
  const local_days day = std::chrono::floor<days>(start);
  state_.start = start;
  state_.when = {.date = std::chrono::year_month_day(day), .time = start - day};
  if (state_.name.empty()) {
    state_.name = state_.for_whom.empty() ? name_if_none_said(facts_.known).value_or("") : "";
  }
  if (state_.goal == customer_goal::book && state_.name.empty() && !state_.name_skipped) {
    ask(question::name);
    return;
  }
  confirm();
}

/// What was offered before may be taken, or not be theirs whom they ask for.
void conversation_run::confirm() {
  const local_minutes start = *state_.start;
  read_taken();
  const std::optional<refusal> reason = calendar().check(start);
  state_.agreed = calendar().plan(start);
  if (reason || state_.agreed.empty()) {
    state_.agreed.clear();
    refuse_start(start, reason.value_or(refusal::taken));
    return;
  }
  ask(question::confirm);
}

/// "A bit earlier": than the time that was wished or put to them.
void conversation_run::shift_start() {
  state_.failures = 0;
  read_taken();
  const free_starts free = calendar();
  const std::optional<local_minutes> from = state_.start ? state_.start : state_.wished;
  const local_minutes base = from ? *from : state_.offers.empty() ? local_now_ : state_.offers.back();
  const local_days day = std::chrono::floor<days>(base);
  const auto is_same_day = [&](local_minutes one) { return std::chrono::floor<days>(one) == day; };
  std::vector<local_minutes> fitting = state_.offers;
  std::erase_if(fitting, [&](local_minutes one) {
    return !is_same_day(one) || (meaning_.shift == time_shift::earlier ? one >= base : one <= base);
  });
  const bool is_listed = state_.asked == question::offer && meaning_.shift != time_shift::another;
  if (is_listed && !fitting.empty()) {
    choose(meaning_.shift == time_shift::earlier ? fitting.back() : fitting.front());
    return;
  }
  state_.start.reset();
  const local_minutes earliest = state_.offers.empty() ? base : std::min(base, state_.offers.front());
  if (meaning_.shift == time_shift::earlier) {
    const std::optional<local_minutes> before = free.last_before(is_listed ? earliest : base);
    offer(before ? std::vector{*before} : free.next_days(day + days(1)));
    return;
  }
  const local_minutes last = state_.offers.empty() ? base : std::max(base, state_.offers.back());
  const local_minutes after =
      (is_listed || meaning_.shift == time_shift::another ? last : base) + spoken_service(business_, state_).duration;
  std::vector<local_minutes> more = free.within({.from = after, .until = std::chrono::floor<days>(after) + days(1)});
  offer(more.empty() ? free.next_days(std::chrono::floor<days>(after) + days(1)) : std::move(more));
}

}  // namespace zylin::domain
