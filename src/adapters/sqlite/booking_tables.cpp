#include "booking_tables.hpp"

#include "lines.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

#include <utility>

namespace zylin::sqlite {
namespace {

const std::string select_booking =
    "SELECT id, reference, customer_name, customer_phone, service, starts_at, duration_min, buffer_min, status, notes,"
    " call_sid, created_at, changed_at, staff, visit, visit_part,"
    " (SELECT group_concat(resource, char(10)) FROM booking_resources WHERE booking_id = bookings.id)"
    " FROM bookings ";

result<domain::booking> read_booking(columns& from) {
  domain::booking row;
  row.id = from.integer();
  row.reference = from.text();
  row.customer_name = from.text();
  row.customer_phone = from.text();
  row.service = from.text();
  row.starts_at = from.time();
  row.duration = from.duration<std::chrono::minutes>();
  row.buffer = from.duration<std::chrono::minutes>();
  row.status = from.one_of(domain::parse_booking_status);
  row.notes = from.text();
  row.call = from.maybe_id<call_sid>();
  row.created_at = from.time();
  row.changed_at = from.time();
  row.staff = from.maybe_text();
  row.visit = from.maybe_text();
  row.visit_part = static_cast<int>(from.integer());
  row.resources = split_lines(from.text());
  return row;
}

result<domain::occupied_span> read_span(columns& from) {
  domain::occupied_span span;
  span.from = from.time();
  span.until = from.time();
  span.service = from.text();
  span.staff = from.maybe_text();
  span.resources = split_lines(from.text());
  return span;
}

result<domain::booking_change> read_change(columns& from) {
  domain::booking_change row;
  row.booking_id = from.integer();
  row.at = from.time();
  row.what = from.one_of(domain::parse_booking_change_kind);
  row.origin.by = from.one_of(domain::parse_changed_by);
  row.origin.call = from.maybe_id<call_sid>();
  row.origin.message_sid = from.text();
  row.starts_at_before = from.maybe_time();
  row.starts_at_after = from.time();
  row.status_before = from.maybe_one_of(domain::parse_booking_status);
  row.status_after = from.one_of(domain::parse_booking_status);
  row.origin.note = from.text();
  return row;
}

std::optional<std::string_view> name_of(std::optional<domain::booking_status> status) {
  return status ? std::optional(to_string(*status)) : std::nullopt;
}

}  // namespace

result<std::vector<domain::occupied_span>> booking_table::occupied(time_point from, time_point until) {
  // Bounded from below by the end, so that the index skips the past.
  return db_.all(
      "SELECT starts_at, free_at, service, staff,"
      " (SELECT group_concat(resource, char(10)) FROM booking_resources WHERE booking_id = bookings.id)"
      " FROM bookings INDEXED BY bookings_busy WHERE free_at > ?1 AND starts_at < ?2"
      " AND status IN ('requested', 'confirmed') ORDER BY starts_at, id",
      read_span, from, until);
}

result<std::int64_t> booking_table::add(const domain::booking& row) {
  TRY(db_.run(
      "INSERT INTO bookings (reference, customer_name, customer_phone, service, starts_at, duration_min, buffer_min,"
      " status, notes, call_sid, created_at, changed_at, staff, visit,"
      " visit_part) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?12, ?13, ?14)",
      row.reference, row.customer_name, row.customer_phone, row.service, row.starts_at, row.duration, row.buffer,
      to_string(row.status), row.notes, row.call, row.created_at, row.staff, row.visit, row.visit_part));
  return db_.last_id();
}

result<void> booking_table::save(const domain::booking& row) {
  TRY_ASSIGN(
      const bool saved,
      db_.changes(
          "UPDATE bookings SET customer_name = ?2, customer_phone = ?3, service = ?4, starts_at = ?5,"
          " duration_min = ?6, buffer_min = ?7, status = ?8, notes = ?9, changed_at = ?10, staff = ?11 WHERE id = ?1",
          row.id, row.customer_name, row.customer_phone, row.service, row.starts_at, row.duration, row.buffer,
          to_string(row.status), row.notes, row.changed_at, row.staff));
  if (!saved) {
    return error(errc::not_found, "there is no booking " + std::to_string(row.id));
  }
  return {};
}

result<std::optional<domain::booking>> booking_table::find(std::int64_t id) {
  return db_.one(select_booking + "WHERE id = ?1", read_booking, id);
}

result<std::optional<domain::booking>> booking_table::find_by_reference(std::string_view reference) {
  return db_.one(select_booking + "WHERE reference = upper(?1)", read_booking, reference);
}

result<std::optional<domain::booking>> booking_table::find_by_call(const call_sid& id) {
  return db_.one(select_booking + "WHERE call_sid = ?1 AND visit_part = 0", read_booking, id);
}

result<int> booking_table::next_part(const call_sid& id) {
  TRY_ASSIGN(const std::int64_t next,
             db_.integer("SELECT coalesce(max(visit_part) + 1, 0) FROM bookings WHERE call_sid = ?1", id));
  return static_cast<int>(next);
}

result<std::vector<domain::booking>> booking_table::of_visit(std::string_view visit, std::size_t limit) {
  return db_.all(select_booking + "WHERE visit = ?1 ORDER BY visit_part LIMIT ?2", read_booking, visit, limit);
}

result<std::vector<domain::booking>> booking_table::live_of(std::string_view customer_phone, time_point from,
                                                            std::size_t limit) {
  const number_spellings spelled = spellings_of(customer_phone);
  return db_.all(select_booking +
                     "WHERE customer_phone IN (?1, ?2) AND starts_at >= ?3 AND status IN ('requested', 'confirmed')"
                     " ORDER BY starts_at, id LIMIT ?4",
                 read_booking, spelled.first, spelled.second, from, limit);
}

result<std::vector<domain::booking>> booking_table::all_of(std::string_view customer_phone, std::int64_t after,
                                                           std::size_t limit) {
  const number_spellings spelled = spellings_of(customer_phone);
  return db_.all(select_booking + "WHERE customer_phone IN (?1, ?2) AND id > ?3 ORDER BY id LIMIT ?4", read_booking,
                 spelled.first, spelled.second, after, limit);
}

result<std::vector<domain::booking>> booking_table::between(time_point from, time_point until, std::size_t limit) {
  return db_.all(select_booking + "WHERE starts_at >= ?1 AND starts_at < ?2 ORDER BY starts_at, id LIMIT ?3",
                 read_booking, from, until, limit);
}

result<std::vector<domain::booking>> booking_table::latest(std::size_t limit) {
  return db_.all(select_booking + "ORDER BY id DESC LIMIT ?1", read_booking, limit);
}

result<std::vector<domain::booking>> booking_table::unassigned(time_point from, const std::vector<std::string>& offered,
                                                               std::size_t limit) {
  std::string names = "\n";  // no name has a line end
  for (const std::string& each : offered) {
    names.append(ascii::lower_case(each)).append("\n");
  }
  return db_.all(select_booking +
                     "WHERE starts_at >= ?1 AND status IN ('requested', 'confirmed')"
                     " AND (id IN (SELECT id FROM unassigned_bookings)"
                     "  OR (instr(?2, char(10) || lower(service) || char(10)) = 0"
                     "   AND NOT EXISTS (SELECT 1 FROM staff WHERE business = 'main' AND name = bookings.staff)))"
                     " ORDER BY starts_at, id LIMIT ?3",
                 read_booking, from, names, limit);
}

result<void> booking_history_table::add(const domain::booking_change& row) {
  return db_.write(
      "INSERT INTO booking_changes (booking_id, at, what, by, call_sid, message_sid, starts_at_before, starts_at_after,"
      " status_before, status_after, note) VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, ?8, ?9, ?10, ?11)",
      row.booking_id, row.at, to_string(row.what), to_string(row.origin.by), row.origin.call, row.origin.message_sid,
      row.starts_at_before, row.starts_at_after, name_of(row.status_before), to_string(row.status_after),
      row.origin.note);
}

result<std::vector<domain::booking_change>> booking_history_table::of(std::int64_t booking_id) {
  return db_.all(
      "SELECT booking_id, at, what, by, call_sid, coalesce(message_sid, ''), starts_at_before, starts_at_after,"
      " status_before, status_after, note FROM booking_changes WHERE booking_id = ?1 ORDER BY id",
      read_change, booking_id);
}

}  // namespace zylin::sqlite
