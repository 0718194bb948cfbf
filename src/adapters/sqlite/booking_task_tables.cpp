#include "booking_task_tables.hpp"

#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

namespace zylin::sqlite {
namespace {

const std::string select_waiting =
    "SELECT call_sid, id, customer_phone, customer_name, service, starts_at, duration_min, buffer_min, notes, draw,"
    " state, offered_until, created_at, staff, offered_at FROM waiting_list ";

result<domain::waiting_entry> read_waiting(columns& from) {
  domain::waiting_entry row(from.maybe_id<call_sid>());
  row.id = from.integer();
  row.customer_phone = from.text();
  row.customer_name = from.text();
  row.service = from.text();
  row.starts_at = from.time();
  row.duration = from.duration<std::chrono::minutes>();
  row.buffer = from.duration<std::chrono::minutes>();
  row.notes = from.text();
  row.reference_seed = static_cast<std::uint32_t>(from.integer());
  row.state = from.one_of(domain::parse_waiting_state);
  row.offered_until = from.maybe_time();
  row.created_at = from.time();
  row.staff = from.maybe_text();
  row.offered_at = from.maybe_time();
  return row;
}

}  // namespace

result<std::vector<ports::open_reminder>> reminder_table::open(time_point from, time_point until, std::size_t limit) {
  const auto read = [](columns& row) -> result<ports::open_reminder> {
    ports::open_reminder one;
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

result<void> reminder_table::close(const ports::open_reminder& row) {
  return db_.write("UPDATE bookings SET reminded_for = ?2 WHERE id = ?1", row.booking_id, row.starts_at);
}

result<bool> waiting_list_table::add(const domain::waiting_entry& row) {
  return db_.changes(
      "INSERT INTO waiting_list (call_sid, customer_phone, customer_name, service, starts_at, duration_min, buffer_min,"
      " notes, draw, state, offered_until, created_at, staff)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
      " ON CONFLICT (call_sid, service, starts_at) WHERE call_sid IS NOT NULL DO NOTHING",
      row.call, row.customer_phone, row.customer_name, row.service, row.starts_at, row.duration, row.buffer, row.notes,
      row.reference_seed, to_string(row.state), row.offered_until, row.created_at, row.staff);
}

result<void> waiting_list_table::save(const domain::waiting_entry& row) {
  return db_.write(
      "UPDATE waiting_list SET state = ?2, offered_until = ?3, customer_phone = ?4, staff = ?5, offered_at = ?6"
      " WHERE id = ?1",
      row.id, to_string(row.state), row.offered_until, row.customer_phone, row.staff, row.offered_at);
}

result<std::vector<domain::waiting_entry>> waiting_list_table::open(std::size_t limit) {
  return db_.all(
      select_waiting + "INDEXED BY waiting_list_open WHERE state IN ('waiting', 'offered') ORDER BY id LIMIT ?1",
      read_waiting, limit);
}

result<std::optional<domain::waiting_entry>> waiting_list_table::last_offer_to(std::string_view customer_phone) {
  const number_spellings spelled = spellings_of(customer_phone);
  return db_.one(select_waiting +
                     "INDEXED BY waiting_list_offers WHERE customer_phone IN (?1, ?2) AND offered_until IS NOT NULL"
                     " ORDER BY state = 'offered' DESC, offered_until DESC, id DESC LIMIT 1",
                 read_waiting, spelled.first, spelled.second);
}

}  // namespace zylin::sqlite
