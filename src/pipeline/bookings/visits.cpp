#include "pipeline/bookings/visits.hpp"

#include "pipeline/bookings/place_booking.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <utility>

namespace zylin::bookings {
namespace {

constexpr std::size_t most_of_one_visit = 16;

domain::booking for_service(const domain::booking& first, const domain::service& wanted,
                            const domain::business& business) {
  domain::booking row = first;
  row.service = wanted.name;
  row.duration = wanted.duration;
  row.buffer = wanted.buffer;
  const domain::staff_member* const who = first.staff ? find_staff(business, *first.staff) : nullptr;
  if (who != nullptr && !does_service(*who, wanted.name)) {
    row.staff.reset();
  }
  return row;
}

domain::booking for_other_person(const domain::booking& first, const std::string& words) {
  domain::booking row = first;
  row.customer_name.clear();
  row.notes = words;
  return row;
}

}  // namespace

wanted_visit visit_for(const domain::business& business, const domain::booking& first,
                       const std::optional<domain::visit_wish>& together) {
  wanted_visit visit;
  if (!together) {
    visit.parts.push_back(first);
    return visit;
  }
  if (together->people > 1) {
    visit.how = domain::visit_planner::order::same_time_if_possible;
    visit.parts.push_back(first);
    for (int person = 1; person < together->people; ++person) {
      visit.parts.push_back(for_other_person(first, together->words));
    }
    return visit;
  }
  for (const domain::service* each : together->services) {
    visit.parts.push_back(for_service(first, *each, business));
  }
  return visit;
}

result<visit_outcome> add_all(booking_ledger& ledger, const wanted_visit& wanted, const domain::start_span& starts,
                              std::uint32_t random) {
  if (wanted.parts.size() > 1) {
    return ledger.add_visit(wanted, starts, random);
  }
  TRY_ASSIGN(slot_outcome outcome, ledger.add(wanted.parts.front(), starts, random));
  if (auto* const refused = std::get_if<slot_refusal>(&outcome)) {
    return visit_outcome(std::move(*refused));
  }
  std::vector<domain::booking> made;
  made.push_back(std::get<domain::booking>(std::move(outcome)));
  return visit_outcome(std::move(made));
}

result<std::variant<domain::local_minutes, slot_refusal>> find_start_of_all(booking_ledger& ledger,
                                                                            const wanted_visit& wanted,
                                                                            const domain::start_span& starts) {
  return wanted.parts.size() > 1 ? ledger.find_visit_start(wanted, starts)
                                 : ledger.find_start(wanted.parts.front(), starts);
}

result<std::vector<domain::time_span>> own_spans(ports::transaction& tx, const wanted_visit& wanted, time_point now) {
  std::vector<domain::time_span> spans;
  const std::string& phone = wanted.parts.front().customer_phone;
  if (phone.empty()) {
    return spans;
  }
  TRY_ASSIGN(const std::vector<domain::booking> own,
             tx.bookings().live_of(phone, now - domain::longest_booking, most_of_one_number));
  for (const domain::booking& row : own) {
    const bool same = std::ranges::any_of(
        wanted.parts, [&](const domain::booking& part) { return domain::same_service(row.service, part.service); });
    if (same) {
      spans.push_back({row.starts_at, row.starts_at + row.duration + row.buffer});
    }
  }
  return spans;
}

result<std::vector<domain::booking>> with_its_visit(ports::transaction& tx, domain::booking row) {
  if (row.visit) {
    return tx.bookings().of_visit(*row.visit, most_of_one_visit);
  }
  std::vector<domain::booking> alone;
  alone.push_back(std::move(row));
  return alone;
}

}  // namespace zylin::bookings
