#include "call_table.hpp"

namespace zylin::sqlite {

namespace {

const std::string select_call =
    "SELECT sid, caller, called, started_at, ended_at, duration_s, status, intent, transcript, reply, summary,"
    " booking_id, outcome FROM calls ";

std::optional<std::string_view> intent_word(const call& row) {
  return row.understood_as ? std::optional(to_string(*row.understood_as)) : std::nullopt;
}

result<call> read_call(columns& from) {
  result<call_sid> sid = from.id<call_sid>();
  if (!sid) {
    return error(errc::storage_unusable, "the database holds a call with a broken sid");
  }
  call row(std::move(*sid));
  row.from = from.text();
  row.to = from.text();
  row.started_at = from.time();
  row.ended_at = from.maybe_time();
  if (const std::optional<std::int64_t> seconds = from.maybe_integer()) {
    row.duration = std::chrono::seconds(*seconds);
  }
  row.status = from.one_of(parse_call_status);
  row.understood_as = from.maybe_one_of(parse_intent);
  row.transcript = from.text();
  row.reply = from.text();
  row.summary = from.text();
  row.booking_id = from.maybe_integer();
  row.outcome = from.one_of(parse_call_outcome);
  return row;
}

}  // namespace

result<bool> call_table::add(const call& row) {
  const result<std::int64_t> added = db_.run(
      "INSERT INTO calls (sid, caller, called, started_at, ended_at, duration_s, status, intent, transcript, reply,"
      " summary, booking_id, outcome) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
      " ON CONFLICT (sid) DO NOTHING",
      row.sid, row.from, row.to, row.started_at, row.ended_at, row.duration, to_string(row.status), intent_word(row),
      row.transcript, row.reply, row.summary, row.booking_id, to_string(row.outcome));
  if (!added) {
    return added.error();
  }
  return *added > 0;
}

result<std::optional<call>> call_table::find(const call_sid& id) {
  return db_.one(select_call + "WHERE sid = ?1", read_call, id);
}

result<void> call_table::save(const call& row) {
  const result<std::int64_t> saved = db_.run(
      "UPDATE calls SET caller = ?2, called = ?3, ended_at = ?4, duration_s = ?5, status = ?6, intent = ?7,"
      " transcript = ?8, reply = ?9, summary = ?10, booking_id = ?11, outcome = ?12 WHERE sid = ?1",
      row.sid, row.from, row.to, row.ended_at, row.duration, to_string(row.status), intent_word(row), row.transcript,
      row.reply, row.summary, row.booking_id, to_string(row.outcome));
  if (!saved) {
    return saved.error();
  }
  if (*saved == 0) {
    return error(errc::not_found, "the call to be saved is not in the database");
  }
  return {};
}

result<std::vector<call>> call_table::latest(std::size_t limit) {
  return db_.all(select_call + "ORDER BY started_at DESC, rowid DESC LIMIT ?1", read_call, limit);
}

}  // namespace zylin::sqlite
