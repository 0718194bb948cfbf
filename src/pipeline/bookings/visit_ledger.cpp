// The booking ledger's appointments that are made together.
#include "pipeline/bookings/booking_ledger.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin::bookings {

result<visit_outcome> booking_ledger::add_visit(wanted_visit wanted, const domain::start_span& starts,
                                                std::uint32_t random) {
  TRY_ASSIGN(const int first, first_part(wanted.parts.front()));
  TRY_ASSIGN(auto planned, plan_visit(wanted, starts));
  if (auto* const refused = std::get_if<slot_refusal>(&planned)) {
    return visit_outcome(std::move(*refused));
  }
  const auto* const plan = std::get_if<std::vector<domain::planned_part>>(&planned);
  for (std::size_t i = 0; i < plan->size(); ++i) {
    const domain::planned_part& there = (*plan)[i];
    wanted.parts[i].starts_at = business_.zone.to_sys(there.start);
    wanted.parts[i].staff = there.who != nullptr ? std::optional(there.who->name) : std::nullopt;
  }
  TRY(demote_if_unknown(wanted.parts));
  std::vector<domain::booking> made;
  for (std::size_t i = 0; i < plan->size(); ++i) {
    domain::booking& row = wanted.parts[i];
    TRY_ASSIGN(row.reference, unused_reference(random + static_cast<std::uint32_t>(i) * 0x85EBCA6BU));
    row.visit = i == 0 ? row.reference : made.front().reference;
    row.visit_part = first + static_cast<int>(i);
    TRY_ASSIGN(slot_outcome outcome, insert(std::move(row), domain::exactly((*plan)[i].start)));
    if (std::holds_alternative<slot_refusal>(outcome)) {
      // The planner and the database never differ; if they do, the error rolls back what was booked already.
      return error(errc::conflict, "a part of a visit that was planned could not be booked");
    }
    made.push_back(std::get<domain::booking>(std::move(outcome)));
  }
  return visit_outcome(std::move(made));
}

/// A visit is confirmed as a whole, or requested as a whole.
result<void> booking_ledger::demote_if_unknown(std::vector<domain::booking>& visit) {
  std::vector<domain::booking> checked = visit;
  bool same = true;
  for (std::size_t i = 0; i < visit.size(); ++i) {
    TRY(demote_if_unknown(checked[i]));
    same = same && checked[i].status == visit[i].status;
  }
  for (domain::booking& row : visit) {
    row.status = same ? row.status : domain::booking_status::requested;
  }
  return {};
}

result<std::variant<domain::local_minutes, slot_refusal>> booking_ledger::find_visit_start(
    const wanted_visit& wanted, const domain::start_span& starts) {
  TRY_ASSIGN(auto planned, plan_visit(wanted, starts));
  if (auto* const refused = std::get_if<slot_refusal>(&planned)) {
    return std::move(*refused);
  }
  return std::get<std::vector<domain::planned_part>>(planned).front().start;
}

result<domain::visit_planner> booking_ledger::planner_for(const wanted_visit& wanted,
                                                          const domain::taken_times& taken) {
  std::vector<domain::visit_part> parts;
  for (const domain::booking& row : wanted.parts) {
    domain::visit_part part;
    TRY_ASSIGN(part.wanted, service_of(row, nullptr));
    const domain::staff_member* const who = row.staff ? find_staff(business_, *row.staff) : nullptr;
    part.person = who != nullptr ? who->name : std::string();
    part.avoided = avoided_;
    parts.push_back(std::move(part));
  }
  return domain::visit_planner(business_, std::move(parts), wanted.how, taken, now_);
}

/// Rather where all external calendars are known. If the first one alone could be booked, there is no room for the
/// others.
result<std::variant<std::vector<domain::planned_part>, slot_refusal>> booking_ledger::plan_visit(
    const wanted_visit& wanted, const domain::start_span& starts) {
  TRY_ASSIGN(const domain::taken_times taken, taken_ahead(nullptr, starts.until));
  TRY_ASSIGN(const domain::taken_times told, as_told(taken));
  TRY_ASSIGN(const domain::visit_planner known, planner_for(wanted, told));
  if (auto plan = known.find(starts)) {
    return std::move(*plan);
  }
  if (told.busy.size() > taken.busy.size()) {
    TRY_ASSIGN(const domain::visit_planner bookable, planner_for(wanted, taken));
    if (auto plan = bookable.find(starts)) {
      return std::move(*plan);
    }
  }
  const domain::booking& first = wanted.parts.front();
  TRY_ASSIGN(const domain::service service, service_of(first, nullptr));
  const calendars alone{.bookable = calendar_for(first, service, taken), .known = std::nullopt};
  const auto chosen = choose(alone, starts);
  slot_refusal refused;
  if (const auto* why = std::get_if<slot_refusal>(&chosen)) {
    refused.reason = why->reason;
  }
  refused.free = known.nearest(starts.from, times_offered);
  refused.wanted = first;
  return refused;
}

}  // namespace zylin::bookings
