#include "booking_limits_table.hpp"

#include "zylin/core/try.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace zylin::sqlite {
namespace {

/// Every row names the business that it belongs to. There is one business, of this name.
constexpr std::string_view this_business = "main";

using name_pair = std::pair<std::string, std::string>;

using counted_name = std::pair<std::string, int>;

result<counted_name> read_counted_name(columns& from) {
  counted_name both;
  both.first = from.text();
  both.second = from.small_integer();
  return both;
}

result<name_pair> read_name_pair(columns& from) {
  name_pair both;
  both.first = from.text();
  both.second = from.text();
  return both;
}

bool holds(const std::map<std::string, std::vector<std::string>>& all, const std::string& key,
           const std::string& value) {
  const auto found = all.find(key);
  return found != all.end() && std::ranges::find(found->second, value) != found->second.end();
}

}  // namespace

result<int> booking_limits_table::find(std::string_view service) {
  TRY_ASSIGN(const std::int64_t known,
             db_.integer("SELECT coalesce((SELECT capacity FROM service_capacity WHERE service = ?1), 1)", service));
  return static_cast<int>(known);
}

result<void> booking_limits_table::save(std::string_view service, int capacity) {
  return db_.write(
      "INSERT INTO service_capacity (service, capacity) VALUES (?1, ?2)"
      " ON CONFLICT (service) DO UPDATE SET capacity = excluded.capacity",
      service, capacity);
}

result<ports::booking_limits> booking_limits_table::limits() {
  ports::booking_limits known;
  const auto number = [](columns& from) -> result<int> { return from.small_integer(); };
  TRY_ASSIGN(known.at_once, db_.one("SELECT at_once FROM booking_limits WHERE business = ?1", number, this_business));
  TRY_ASSIGN(const std::vector<name_pair> staff,
             db_.all("SELECT name, coalesce(service, '') FROM staff LEFT JOIN staff_services"
                     " ON staff_services.business = staff.business AND staff = name"
                     " WHERE staff.business = ?1 ORDER BY name, service",
                     read_name_pair, this_business));
  for (const auto& [name, service] : staff) {
    std::vector<std::string>& services = known.staff[name];
    if (!service.empty()) {
      services.push_back(service);
    }
  }
  TRY_ASSIGN(const std::vector<counted_name> resources,
             db_.all("SELECT name, count FROM resources WHERE business = ?1", read_counted_name, this_business));
  for (const auto& [name, count] : resources) {
    known.resources[name] = count;
  }
  TRY_ASSIGN(const std::vector<name_pair> needs,
             db_.all("SELECT service, resource FROM service_resources WHERE business = ?1 ORDER BY service, resource",
                     read_name_pair, this_business));
  for (const auto& [service, resource] : needs) {
    known.needs[service].push_back(resource);
  }
  return known;
}

result<void> booking_limits_table::save(const ports::booking_limits& wanted) {
  TRY_ASSIGN(const ports::booking_limits known, limits());
  if (known == wanted) {
    return {};
  }
  TRY(db_.write("DELETE FROM booking_limits WHERE business = ?1", this_business));
  if (wanted.at_once) {
    TRY(db_.write("INSERT INTO booking_limits (business, at_once) VALUES (?1, ?2)", this_business, *wanted.at_once));
  }
  TRY(replace_staff(wanted));
  TRY(replace_resources(wanted));
  return replace_needs(known, wanted);
}

result<void> booking_limits_table::replace_staff(const ports::booking_limits& wanted) {
  TRY(db_.write("DELETE FROM staff WHERE business = ?1", this_business));
  TRY(db_.write("DELETE FROM staff_services WHERE business = ?1", this_business));
  for (const auto& [name, services] : wanted.staff) {
    TRY(db_.write("INSERT INTO staff (business, name) VALUES (?1, ?2)", this_business, name));
    for (const std::string& service : services) {
      TRY(db_.write("INSERT INTO staff_services (business, service, staff) VALUES (?1, ?2, ?3)", this_business, service,
                    name));
    }
  }
  return {};
}

result<void> booking_limits_table::replace_resources(const ports::booking_limits& wanted) {
  TRY(db_.write("DELETE FROM resources WHERE business = ?1", this_business));
  for (const auto& [name, count] : wanted.resources) {
    TRY(db_.write("INSERT INTO resources (business, name, count) VALUES (?1, ?2, ?3)", this_business, name, count));
  }
  return {};
}

/// Only what is new is added: a trigger has bookings of that service hold it then.
result<void> booking_limits_table::replace_needs(const ports::booking_limits& known,
                                                 const ports::booking_limits& wanted) {
  for (const auto& [service, resources] : known.needs) {
    for (const std::string& resource : resources) {
      if (!holds(wanted.needs, service, resource)) {
        TRY(db_.write("DELETE FROM service_resources WHERE business = ?1 AND service = ?2 AND resource = ?3",
                      this_business, service, resource));
      }
    }
  }
  for (const auto& [service, resources] : wanted.needs) {
    for (const std::string& resource : resources) {
      if (!holds(known.needs, service, resource)) {
        TRY(db_.write("INSERT INTO service_resources (business, service, resource) VALUES (?1, ?2, ?3)", this_business,
                      service, resource));
      }
    }
  }
  return {};
}

}  // namespace zylin::sqlite
