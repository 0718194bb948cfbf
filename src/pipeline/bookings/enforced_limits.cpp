#include "pipeline/bookings/enforced_limits.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
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

}  // namespace zylin::bookings
