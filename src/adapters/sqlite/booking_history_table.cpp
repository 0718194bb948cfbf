#include "booking_history_table.hpp"

namespace zylin::sqlite {

namespace {

result<booking_change> read_change(columns& from) {
  booking_change row;
  row.booking_id = from.integer();
  row.at = from.time();
  row.what = from.one_of(parse_booking_change_kind);
  row.origin.by = from.one_of(parse_changed_by);
  row.origin.call = from.maybe_id<call_sid>();
  row.origin.message_sid = from.text();
  row.starts_at_before = from.maybe_time();
  row.starts_at_after = from.time();
  row.status_before = from.maybe_one_of(parse_booking_status);
  row.status_after = from.one_of(parse_booking_status);
  row.origin.note = from.text();
  return row;
}

std::optional<std::string_view> name_of(std::optional<booking_status> status) {
  return status ? std::optional(to_string(*status)) : std::nullopt;
}

}  // namespace

result<void> booking_history_table::add(const booking_change& row) {
  const result<std::int64_t> added = db_.run(
      "INSERT INTO booking_changes (booking_id, at, what, by, call_sid, message_sid, starts_at_before, starts_at_after,"
      " status_before, status_after, note) VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, ?8, ?9, ?10, ?11)",
      row.booking_id, row.at, to_string(row.what), to_string(row.origin.by), row.origin.call, row.origin.message_sid,
      row.starts_at_before, row.starts_at_after, name_of(row.status_before), to_string(row.status_after),
      row.origin.note);
  return added ? result<void>() : added.error();
}

result<std::vector<booking_change>> booking_history_table::of(std::int64_t booking_id) {
  return db_.all(
      "SELECT booking_id, at, what, by, call_sid, coalesce(message_sid, ''), starts_at_before, starts_at_after,"
      " status_before, status_after, note FROM booking_changes WHERE booking_id = ?1 ORDER BY id",
      read_change, booking_id);
}

}  // namespace zylin::sqlite
