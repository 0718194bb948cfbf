#include "reminder_table.hpp"

namespace zylin::sqlite {

result<std::vector<open_reminder>> reminder_table::open(time_point from, time_point until, std::size_t limit) {
  const auto read = [](columns& row) -> result<open_reminder> {
    open_reminder one;
    one.booking_id = row.integer();
    one.starts_at = row.time();
    one.agreed_at = row.time();
    return one;
  };
  return db_.all(
      "SELECT id, starts_at, changed_at FROM bookings INDEXED BY bookings_to_remind WHERE status = 'confirmed'"
      " AND reminded_for IS NOT starts_at AND starts_at >= ?1 AND starts_at < ?2 ORDER BY starts_at, id LIMIT ?3",
      read, from, until, limit);
}

result<void> reminder_table::close(const open_reminder& row) {
  const result<std::int64_t> closed =
      db_.run("UPDATE bookings SET reminded_for = ?2 WHERE id = ?1", row.booking_id, row.starts_at);
  return closed ? result<void>{} : result<void>(closed.error());
}

}  // namespace zylin::sqlite
