#include "pipeline/bookings/taken_times.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/ports/external_calendar_repository.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace zylin::bookings {

result<domain::taken_times> read_taken_times(ports::transaction& tx, time_point from, time_point until) {
  TRY_ASSIGN(std::vector<domain::occupied_span> bookings, tx.bookings().occupied(from, until));
  TRY_ASSIGN(std::vector<domain::busy_time> busy, tx.external_calendars().busy(from, until));
  return domain::taken_times(std::move(bookings), std::move(busy));
}

result<bool> external_calendars_are_known(ports::transaction& tx, const std::optional<std::string>& staff,
                                          time_point until) {
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> all, tx.external_calendars().all());
  return std::ranges::all_of(all, [&](const ports::external_calendar_state& each) {
    const bool concerns_it = each.staff.empty() || (staff && domain::same_listed_name(each.staff, *staff));
    return !concerns_it || (each.known_until && *each.known_until >= until);
  });
}

result<std::vector<domain::busy_time>> unknown_times(ports::transaction& tx, time_point from, time_point until) {
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> all, tx.external_calendars().all());
  std::vector<domain::busy_time> unknown;
  for (const ports::external_calendar_state& each : all) {
    const time_point since = std::max(each.known_until.value_or(from), from);
    if (since < until) {
      unknown.push_back({.when = {.from = since, .until = until},
                         .staff = each.staff.empty() ? std::nullopt : std::optional(each.staff)});
    }
  }
  return unknown;
}

}  // namespace zylin::bookings
