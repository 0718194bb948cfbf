#include "calendar_table.hpp"

#include <algorithm>

namespace zylin::sqlite {
namespace {

result<calendar_feed> read_feed(columns& from) {
  calendar_feed row;
  row.id = from.integer();
  row.created_at = from.time();
  row.revoked_at = from.maybe_time();
  return row;
}

result<std::string> read_text(columns& from) {
  return from.text();
}

/// What a calendar does not show stays empty.
result<calendar_entry> read_entry(columns& from) {
  calendar_entry entry;
  entry.what.id = from.integer();
  entry.what.reference = from.text();
  entry.what.customer_name = from.text();
  entry.what.customer_phone = from.text();
  entry.what.service = from.text();
  entry.what.starts_at = from.time();
  entry.what.duration = from.duration<std::chrono::minutes>();
  entry.what.status = from.one_of(parse_booking_status);
  entry.what.created_at = from.time();
  entry.what.changed_at = from.time();
  entry.sequence = from.integer();
  return entry;
}

}  // namespace

result<std::int64_t> calendar_table::add_feed(std::string_view secret_hash, time_point now, std::size_t kept) {
  const result<std::int64_t> forgotten = db_.run(
      "DELETE FROM calendar_feeds WHERE revoked_at IS NOT NULL AND id NOT IN"
      " (SELECT id FROM calendar_feeds WHERE revoked_at IS NOT NULL ORDER BY id DESC LIMIT ?1)",
      kept);
  if (!forgotten) {
    return forgotten.error();
  }
  const result<std::int64_t> added =
      db_.run("INSERT INTO calendar_feeds (secret_hash, created_at) VALUES (?1, ?2)", secret_hash, now);
  if (!added) {
    return added.error();
  }
  return db_.last_id();
}

result<std::vector<calendar_feed>> calendar_table::feeds() {
  return db_.all("SELECT id, created_at, revoked_at FROM calendar_feeds ORDER BY id DESC", read_feed);
}

result<std::vector<std::string>> calendar_table::secret_hashes() {
  return db_.all("SELECT secret_hash FROM calendar_feeds WHERE revoked_at IS NULL", read_text);
}

result<std::int64_t> calendar_table::revoke(std::optional<std::int64_t> id, time_point now) {
  return db_.run("UPDATE calendar_feeds SET revoked_at = ?2 WHERE revoked_at IS NULL AND (?1 IS NULL OR id = ?1)", id,
                 now);
}

result<std::vector<calendar_entry>> calendar_table::entries(const calendar_range& within, std::size_t limit) {
  result<std::vector<calendar_entry>> latest = db_.all(
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
  const result<std::optional<std::string>> name = db_.one("SELECT name FROM installation", read_text);
  if (!name) {
    return name.error();
  }
  return name->value_or(std::string());
}

}  // namespace zylin::sqlite
