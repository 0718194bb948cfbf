#include "conversation/free_starts.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::local_days;

std::optional<visit_planner> plan_together(const business& business, const conversation_state& state,
                                           const taken_times& taken, time_point now) {
  if (state.people <= 1 && state.further.empty()) {
    return std::nullopt;
  }
  std::vector<visit_part> parts;
  const service& first = spoken_service(business, state);
  for (int i = 0; i < state.people; ++i) {
    parts.push_back({.wanted = first, .person = i == 0 ? state.staff : std::string()});
  }
  for (const std::string& name : state.further) {
    if (const service* const one = find_named_service(business, name)) {
      parts.push_back({.wanted = *one, .person = state.staff});
    }
  }
  const auto order = state.people > 1 ? visit_planner::order::same_time_if_possible : visit_planner::order::in_a_row;
  return visit_planner(business, std::move(parts), order, taken, now);
}

}  // namespace

const service& spoken_service(const business& business, const conversation_state& state) {
  const service* const named = find_named_service(business, state.service);
  return named != nullptr ? *named : business.services.front();
}

taken_times without(taken_times taken, const booking& row) {
  const auto own = std::ranges::find_if(taken.bookings, [&](const occupied_span& one) {
    return one.from == row.starts_at && one.staff == row.staff && same_service(one.service, row.service);
  });
  if (own != taken.bookings.end()) {
    taken.bookings.erase(own);
  }
  return taken;
}

free_starts::free_starts(const business& business, const conversation_state& state, const taken_times& taken,
                         time_point now)
    : business_(business),
      state_(state),
      service_(spoken_service(business, state)),
      now_(now),
      calendar_(business, service_, taken, now, state.staff),
      together_(plan_together(business, state, taken, now)) {}

std::optional<refusal> free_starts::check(local_minutes start) const {
  const std::optional<refusal> reason = calendar_.check(start);
  if (reason || !together_ || together_->find(exactly(start))) {
    return reason;
  }
  return refusal::taken;
}

std::vector<spoken_appointment> free_starts::plan(local_minutes start) const {
  std::vector<spoken_appointment> parts;
  if (!together_) {
    const staff_member* const who = calendar_.choose(start);
    parts.push_back({.start = start, .service = service_.name, .staff = who == nullptr ? "" : who->name});
    return parts;
  }
  const auto planned = together_->find(exactly(start));
  std::vector<std::string> names(static_cast<std::size_t>(state_.people), service_.name);
  names.insert(names.end(), state_.further.begin(), state_.further.end());
  for (std::size_t i = 0; planned && i < planned->size() && i < names.size(); ++i) {
    const planned_part& part = (*planned)[i];
    parts.push_back({.start = part.start, .service = names[i], .staff = part.who == nullptr ? "" : part.who->name});
  }
  return parts;
}

local_days free_starts::last_day() const {
  return std::chrono::floor<days>(business_.zone.to_local(now_)) + business_.booking.horizon;
}

std::vector<local_minutes> free_starts::slots(local_days day) const {
  if (contains(state_.not_on, std::chrono::weekday(day))) {
    return {};
  }
  std::vector<local_minutes> all = calendar_.free_slots(day);
  if (together_) {
    std::erase_if(all, [&](local_minutes start) { return !together_->find(exactly(start)).has_value(); });
  }
  return all;
}

std::vector<local_minutes> free_starts::within(const start_span& span) const {
  std::vector<local_minutes> found;
  const local_days first = std::chrono::floor<days>(span.from);
  for (local_days day = first; day < span.until && day <= last_day() && found.size() < most_offers; day += days(1)) {
    for (const local_minutes start : slots(day)) {
      const bool inside =
          start >= span.from && start < span.until && start >= day + span.daily.from && start < day + span.daily.until;
      const bool apart = found.empty() || start - found.back() >= service_.duration;
      if (inside && apart && found.size() < most_offers) {
        found.push_back(start);
      }
    }
  }
  return found;
}

std::vector<local_minutes> free_starts::around(local_minutes start) const {
  constexpr days furthest(14);
  std::vector<local_minutes> found;
  const local_days day = std::chrono::floor<days>(start);
  const std::vector<local_minutes> same_day = slots(day);
  const auto after = std::ranges::upper_bound(same_day, start);
  const auto before = std::ranges::lower_bound(same_day, start);
  if (before != same_day.begin()) {
    found.push_back(*std::prev(before));
  }
  if (after != same_day.end()) {
    found.push_back(*after);
  }
  for (days ahead(1); ahead <= furthest && found.size() < most_offers; ++ahead) {
    const bool suits = !contains(state_.not_on, std::chrono::weekday(day + ahead));
    if (suits && !check(start + ahead)) {
      found.push_back(start + ahead);
      break;
    }
  }
  return found.empty() ? next_days(day) : found;
}

std::vector<local_minutes> free_starts::next_days(local_days from) const {
  std::vector<local_minutes> found;
  const local_days today = std::chrono::floor<days>(business_.zone.to_local(now_));
  for (local_days day = std::max(from, today); day <= last_day() && found.size() < most_offers; day += days(1)) {
    const std::vector<local_minutes> free = slots(day);
    if (!free.empty()) {
      found.push_back(free.front());
    }
  }
  return found;
}

std::optional<local_minutes> free_starts::last_before(local_minutes start) const {
  const std::vector<local_minutes> free = slots(std::chrono::floor<days>(start));
  const auto after = std::ranges::lower_bound(free, start);
  return after == free.begin() ? std::nullopt : std::optional(*std::prev(after));
}

}  // namespace zylin::domain
