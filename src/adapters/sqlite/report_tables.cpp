#include "report_tables.hpp"

#include "zylin/core/try.hpp"

#include <algorithm>

namespace zylin::sqlite {
namespace {

result<domain::report_call> read_reported_call(columns& from) {
  domain::report_call row;
  row.at = from.time();
  row.from = from.text();
  row.meaning = from.maybe_one_of(domain::parse_intent);
  row.outcome = from.one_of(domain::parse_call_outcome);
  return row;
}

result<domain::undelivered_message> read_undelivered_message(columns& from) {
  domain::undelivered_message row;
  row.id = from.integer();
  row.kind = from.one_of(domain::parse_message_kind);
  row.to = from.text();
  row.error = from.text();
  row.at = from.time();
  return row;
}

result<ports::calendar_feed> read_feed(columns& from) {
  ports::calendar_feed row;
  row.id = from.integer();
  row.created_at = from.time();
  row.revoked_at = from.maybe_time();
  return row;
}

result<std::string> read_text(columns& from) {
  return from.text();
}

/// Columns that a calendar does not show stay empty.
result<domain::calendar_entry> read_entry(columns& from) {
  domain::calendar_entry entry;
  entry.what.id = from.integer();
  entry.what.reference = from.text();
  entry.what.customer_name = from.text();
  entry.what.customer_phone = from.text();
  entry.what.service = from.text();
  entry.what.starts_at = from.time();
  entry.what.duration = from.duration<std::chrono::minutes>();
  entry.what.status = from.one_of(domain::parse_booking_status);
  entry.what.created_at = from.time();
  entry.what.changed_at = from.time();
  entry.sequence = from.integer();
  return entry;
}

}  // namespace

result<std::vector<domain::report_call>> report_table::calls(const domain::time_span& within, std::size_t limit) {
  return db_.all(
      "SELECT started_at, caller, intent, outcome FROM calls WHERE started_at >= ?1 AND started_at < ?2"
      " ORDER BY started_at LIMIT ?3",
      read_reported_call, within.from, within.until, limit);
}

// A message is reported by its last method, if that failed and no other method succeeded or came later.
result<std::vector<domain::undelivered_message>> report_table::undelivered(const domain::time_span& within,
                                                                           std::size_t limit) {
  return db_.all(
      "SELECT id, kind, recipient, error, created_at FROM messages AS lost INDEXED BY messages_failed"
      " WHERE state = 'failed' AND created_at >= ?1 AND created_at < ?2 AND NOT EXISTS"
      " (SELECT 1 FROM messages AS other WHERE other.ladder_key <> ''"
      "  AND other.ladder_key = iif(lost.ladder_key = '', lost.dedupe_key, lost.ladder_key)"
      "  AND (other.state <> 'failed' OR other.id > lost.id))"
      " ORDER BY id LIMIT ?3",
      read_undelivered_message, within.from, within.until, limit);
}

result<bool> report_table::is_written(std::string_view dedupe_key) {
  TRY_ASSIGN(const std::int64_t count, db_.integer("SELECT count(*) FROM messages WHERE dedupe_key = ?1", dedupe_key));
  return count > 0;
}

result<std::int64_t> calendar_table::add_feed(std::string_view secret_hash, time_point now, std::size_t kept) {
  TRY(
      db_.run("DELETE FROM calendar_feeds WHERE revoked_at IS NOT NULL AND id NOT IN"
              " (SELECT id FROM calendar_feeds WHERE revoked_at IS NOT NULL ORDER BY id DESC LIMIT ?1)",
              kept));
  TRY(db_.run("INSERT INTO calendar_feeds (secret_hash, created_at) VALUES (?1, ?2)", secret_hash, now));
  return db_.last_id();
}

result<std::vector<ports::calendar_feed>> calendar_table::feeds() {
  return db_.all("SELECT id, created_at, revoked_at FROM calendar_feeds ORDER BY id DESC", read_feed);
}

result<std::vector<std::string>> calendar_table::secret_hashes() {
  return db_.all("SELECT secret_hash FROM calendar_feeds WHERE revoked_at IS NULL", read_text);
}

result<std::int64_t> calendar_table::revoke(std::optional<std::int64_t> id, time_point now) {
  return db_.run("UPDATE calendar_feeds SET revoked_at = ?2 WHERE revoked_at IS NULL AND (?1 IS NULL OR id = ?1)", id,
                 now);
}

result<std::vector<domain::calendar_entry>> calendar_table::entries(const domain::calendar_range& within,
                                                                    std::size_t limit) {
  result<std::vector<domain::calendar_entry>> latest = db_.all(
      "SELECT id, reference, customer_name, customer_phone, service, starts_at, duration_min, status, created_at,"
      " changed_at, sequence FROM bookings WHERE starts_at >= ?1 AND starts_at < ?2"
      " AND (status <> 'cancelled' OR changed_at >= ?3)"
      " ORDER BY starts_at DESC, id DESC LIMIT ?4",
      read_entry, within.from, within.until, within.cancelled_since, limit);
  if (latest) {
    std::reverse(latest->begin(), latest->end());
  }
  return latest;
}

result<std::string> calendar_table::installation() {
  TRY_ASSIGN(const std::optional<std::string> name, db_.one("SELECT name FROM installation", read_text));
  return name.value_or(std::string());
}

}  // namespace zylin::sqlite
