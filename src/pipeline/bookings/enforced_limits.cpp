#include "pipeline/bookings/enforced_limits.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {
namespace {

std::vector<std::string> services_done_by(const domain::business& business, const domain::staff_member& who) {
  std::vector<std::string> names;
  for (const domain::service& one : business.services) {
    if (does_service(who, one.name)) {
      names.push_back(one.name);
    }
  }
  std::ranges::sort(names);
  return names;
}

ports::booking_limits limits_of(const domain::business& business) {
  ports::booking_limits limits{.at_once = most_at_once(business)};
  for (const domain::staff_member& each : business.staff) {
    limits.staff[each.name] = services_done_by(business, each);
  }
  for (const domain::resource& each : business.resources) {
    limits.resources[each.name] = each.count;
  }
  for (const domain::service& each : business.services) {
    if (!each.resources.empty()) {
      std::vector<std::string>& needs = limits.needs[each.name];
      needs = each.resources;
      std::ranges::sort(needs);
    }
  }
  return limits;
}

}  // namespace

result<void> write_capacities(ports::transaction& tx, const domain::business& business) {
  for (const domain::service& one : business.services) {
    TRY(tx.capacities().save(one.name, one.capacity));
  }
  return tx.capacities().save(limits_of(business));
}

result<void> assign_renamed_staff(ports::transaction& tx, const domain::business& business, time_point now) {
  constexpr std::size_t most_renamed = 10'000;
  TRY_ASSIGN(const std::vector<domain::booking> unassigned,
             tx.bookings().unassigned(now - domain::longest_booking, service_names(business), most_renamed));
  for (const domain::booking& before : unassigned) {
    const std::optional<std::string> name = name_listed_now(business, before.staff);
    if (!name || find_staff(business, *before.staff) != nullptr) {
      continue;
    }
    domain::booking row = before;
    row.staff = name;
    row.changed_at = now;
    const result<void> saved = tx.bookings().save(row);
    if (!saved && saved.error().code() == errc::conflict) {
      continue;
    }
    TRY(saved);
    domain::booking_change change;
    change.booking_id = row.id;
    change.at = now;
    change.what = domain::booking_change_kind::moved;
    change.origin = domain::from_owner();
    change.starts_at_before = change.starts_at_after = row.starts_at;
    change.status_before = change.status_after = row.status;
    TRY(tx.booking_history().add(change));
  }
  return {};
}

}  // namespace zylin::bookings
