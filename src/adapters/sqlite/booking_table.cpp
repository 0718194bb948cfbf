#include "booking_table.hpp"

namespace zylin::sqlite {

namespace {

const std::string select_booking =
    "SELECT id, reference, customer_name, customer_phone, service, starts_at, duration_min, buffer_min, status, notes,"
    " call_sid, created_at, changed_at FROM bookings ";

result<booking> read_booking(columns& from) {
  booking row;
  row.id = from.integer();
  row.reference = from.text();
  row.customer_name = from.text();
  row.customer_phone = from.text();
  row.service = from.text();
  row.starts_at = from.time();
  row.duration = from.duration<std::chrono::minutes>();
  row.buffer = from.duration<std::chrono::minutes>();
  row.status = from.one_of(parse_booking_status);
  row.notes = from.text();
  row.call = from.maybe_id<call_sid>();
  row.created_at = from.time();
  row.changed_at = from.time();
  return row;
}

result<occupied_span> read_span(columns& from) {
  occupied_span span;
  span.from = from.time();
  span.until = from.time();
  return span;
}

}  // namespace

result<std::vector<occupied_span>> booking_table::occupied(std::string_view service, time_point from,
                                                           time_point until) {
  // Bounded from below by the end, so that the index skips the past.
  return db_.all(
      "SELECT starts_at, free_at FROM bookings WHERE service = ?1 AND free_at > ?2 AND starts_at < ?3"
      " AND status IN ('requested', 'confirmed') ORDER BY starts_at, id",
      read_span, service, from, until);
}

result<std::int64_t> booking_table::add(const booking& row) {
  const result<std::int64_t> added = db_.run(
      "INSERT INTO bookings (reference, customer_name, customer_phone, service, starts_at, duration_min, buffer_min,"
      " status, notes, call_sid, created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
      row.reference, row.customer_name, row.customer_phone, row.service, row.starts_at, row.duration, row.buffer,
      to_string(row.status), row.notes, row.call, row.created_at);
  if (!added) {
    return added.error();
  }
  return db_.last_id();
}

result<void> booking_table::save(const booking& row) {
  const result<std::int64_t> saved = db_.run(
      "UPDATE bookings SET customer_name = ?2, customer_phone = ?3, service = ?4, starts_at = ?5, duration_min = ?6,"
      " buffer_min = ?7, status = ?8, notes = ?9, changed_at = ?10 WHERE id = ?1",
      row.id, row.customer_name, row.customer_phone, row.service, row.starts_at, row.duration, row.buffer,
      to_string(row.status), row.notes, row.changed_at);
  if (!saved) {
    return saved.error();
  }
  return *saved == 1 ? result<void>() : error(errc::not_found, "there is no booking " + std::to_string(row.id));
}

result<std::optional<booking>> booking_table::find(std::int64_t id) {
  return db_.one(select_booking + "WHERE id = ?1", read_booking, id);
}

result<std::optional<booking>> booking_table::find_by_reference(std::string_view reference) {
  return db_.one(select_booking + "WHERE reference = upper(?1)", read_booking, reference);
}

result<std::optional<booking>> booking_table::find_by_call(const call_sid& id) {
  return db_.one(select_booking + "WHERE call_sid = ?1", read_booking, id);
}

result<std::vector<booking>> booking_table::live_of(std::string_view customer_phone, time_point from,
                                                    std::size_t limit) {
  return db_.all(select_booking +
                     "WHERE customer_phone = ?1 AND starts_at >= ?2 AND status IN ('requested', 'confirmed')"
                     " ORDER BY starts_at, id LIMIT ?3",
                 read_booking, customer_phone, from, limit);
}

result<std::vector<booking>> booking_table::between(time_point from, time_point until, std::size_t limit) {
  return db_.all(select_booking + "WHERE starts_at >= ?1 AND starts_at < ?2 ORDER BY starts_at, id LIMIT ?3",
                 read_booking, from, until, limit);
}

result<std::vector<booking>> booking_table::latest(std::size_t limit) {
  return db_.all(select_booking + "ORDER BY id DESC LIMIT ?1", read_booking, limit);
}

}  // namespace zylin::sqlite
