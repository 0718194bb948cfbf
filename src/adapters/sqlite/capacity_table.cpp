#include "capacity_table.hpp"

namespace zylin::sqlite {

result<int> capacity_table::find(std::string_view service) {
  const result<std::int64_t> known =
      db_.integer("SELECT coalesce((SELECT capacity FROM service_capacity WHERE service = ?1), 1)", service);
  return known ? result<int>(static_cast<int>(*known)) : result<int>(known.error());
}

result<void> capacity_table::save(std::string_view service, int capacity) {
  const result<std::int64_t> saved = db_.run(
      "INSERT INTO service_capacity (service, capacity) VALUES (?1, ?2)"
      " ON CONFLICT (service) DO UPDATE SET capacity = excluded.capacity",
      service, capacity);
  return saved ? result<void>() : saved.error();
}

}  // namespace zylin::sqlite
