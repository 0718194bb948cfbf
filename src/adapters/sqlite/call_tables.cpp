#include "call_tables.hpp"

#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

namespace zylin::sqlite {
namespace {

const std::string select_call =
    "SELECT sid, caller, called, started_at, ended_at, duration_s, status, intent, transcript, reply, summary,"
    " booking_id, outcome, language FROM calls ";

std::optional<std::string_view> intent_word(const domain::call& row) {
  return row.understood_as ? std::optional(to_string(*row.understood_as)) : std::nullopt;
}

result<domain::call> read_call(columns& from) {
  result<call_sid> sid = from.id<call_sid>();
  if (!sid) {
    return error(errc::storage_unusable, "the database holds a call with a broken sid");
  }
  domain::call row(std::move(*sid));
  row.from = from.text();
  row.to = from.text();
  row.started_at = from.time();
  row.ended_at = from.maybe_time();
  if (const std::optional<std::int64_t> seconds = from.maybe_integer()) {
    row.duration = std::chrono::seconds(*seconds);
  }
  row.status = from.one_of(domain::parse_call_status);
  row.understood_as = from.maybe_one_of(domain::parse_intent);
  row.transcript = from.text();
  row.reply = from.text();
  row.summary = from.text();
  row.booking_id = from.maybe_integer();
  row.outcome = from.one_of(domain::parse_call_outcome);
  row.language = from.text();
  return row;
}

}  // namespace

result<bool> call_table::add(const domain::call& row) {
  return db_.changes(
      "INSERT INTO calls (sid, caller, called, started_at, ended_at, duration_s, status, intent, transcript, reply,"
      " summary, booking_id, outcome, language)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
      " ON CONFLICT (sid) DO NOTHING",
      row.sid, row.from, row.to, row.started_at, row.ended_at, row.duration, to_string(row.status), intent_word(row),
      row.transcript, row.reply, row.summary, row.booking_id, to_string(row.outcome), row.language);
}

result<std::optional<domain::call>> call_table::find(const call_sid& id) {
  return db_.one(select_call + "WHERE sid = ?1", read_call, id);
}

result<void> call_table::save(const domain::call& row) {
  TRY_ASSIGN(
      const bool saved,
      db_.changes("UPDATE calls SET caller = ?2, called = ?3, ended_at = ?4, duration_s = ?5, status = ?6, intent = ?7,"
                  " transcript = ?8, reply = ?9, summary = ?10, booking_id = ?11, outcome = ?12,"
                  " language = ?13 WHERE sid = ?1",
                  row.sid, row.from, row.to, row.ended_at, row.duration, to_string(row.status), intent_word(row),
                  row.transcript, row.reply, row.summary, row.booking_id, to_string(row.outcome), row.language));
  if (!saved) {
    return error(errc::not_found, "the call to be saved is not in the database");
  }
  return {};
}

result<std::vector<domain::call>> call_table::latest(std::size_t limit) {
  return db_.all(select_call + "ORDER BY started_at DESC, rowid DESC LIMIT ?1", read_call, limit);
}

result<std::vector<call_sid>> follow_up_table::open_until(time_point ended, std::size_t limit) {
  const auto read = [](columns& row) { return row.id<call_sid>(); };
  return db_.all(
      "SELECT sid FROM calls INDEXED BY calls_to_follow_up WHERE outcome = 'missed' AND followed_up = 0"
      " AND coalesce(ended_at, started_at) <= ?1 ORDER BY coalesce(ended_at, started_at) LIMIT ?2",
      read, ended, limit);
}

result<std::optional<time_point>> follow_up_table::earliest_open() {
  return db_.moment(
      "SELECT min(coalesce(ended_at, started_at)) FROM calls INDEXED BY calls_to_follow_up"
      " WHERE outcome = 'missed' AND followed_up = 0");
}

result<void> follow_up_table::follow_clock_back(time_point now) {
  TRY(db_.run(
      "UPDATE calls INDEXED BY calls_to_follow_up SET started_at = min(started_at, ?1), ended_at = min(ended_at, ?1)"
      " WHERE outcome = 'missed' AND followed_up = 0 AND coalesce(ended_at, started_at) > ?1",
      now));
  return db_.write("UPDATE calls INDEXED BY calls_open SET started_at = ?1 WHERE outcome = 'open' AND started_at > ?1",
                   now);
}

result<std::vector<call_sid>> follow_up_table::find_stale(time_point from, time_point until, std::size_t limit) {
  const auto read = [](columns& row) { return row.id<call_sid>(); };
  return db_.all(
      "SELECT sid FROM (SELECT sid, started_at FROM calls INDEXED BY calls_open WHERE outcome = 'open'"
      " UNION SELECT calls.sid, calls.started_at FROM conversations INDEXED BY conversations_on_the_line"
      " JOIN calls ON calls.sid = conversations.call_sid WHERE conversations.status = 'open'"
      " AND channel IN ('phone', 'live')"
      " AND calls.status NOT IN ('completed', 'busy', 'failed', 'no-answer', 'canceled'))"
      " WHERE started_at >= ?1 AND started_at < ?2 ORDER BY started_at LIMIT ?3",
      read, from, until, limit);
}

result<void> follow_up_table::close(const call_sid& id) {
  return db_.write("UPDATE calls SET followed_up = 1 WHERE sid = ?1", id);
}

// Rows older than the limit have no effect any more and are deleted, so the table holds the numbers of one day.
result<bool> follow_up_table::claim_number(std::string_view number, time_point now,
                                           std::chrono::milliseconds at_most_every) {
  TRY(db_.run("DELETE FROM follow_ups WHERE written_at <= ?1", now - at_most_every));
  const number_spellings spelled = spellings_of(number);
  return db_.changes(
      "INSERT INTO follow_ups (recipient, written_at) SELECT ?1, ?3"
      " WHERE NOT EXISTS (SELECT 1 FROM follow_ups WHERE recipient IN (?1, ?2)) ON CONFLICT (recipient) DO NOTHING",
      spelled.first, spelled.second, now);
}

result<bool> follow_up_table::left_recording_since(std::string_view caller, time_point began) {
  const number_spellings spelled = spellings_of(caller);
  TRY_ASSIGN(const std::int64_t calls,
             db_.integer("SELECT count(*) FROM calls INDEXED BY calls_by_caller WHERE caller IN (?1, ?2)"
                         " AND started_at >= ?3 AND outcome IN ('recorded', 'answered', 'handed_over')",
                         spelled.first, spelled.second, began));
  return calls > 0;
}

result<std::optional<ports::sweep_mark>> sweep_table::find() {
  const auto read = [](columns& row) -> result<ports::sweep_mark> {
    ports::sweep_mark mark;
    mark.begun_at = row.time();
    mark.seen_until = row.time();
    return mark;
  };
  return db_.one("SELECT begun_at, seen_until FROM sweep", read);
}

result<void> sweep_table::save(const ports::sweep_mark& mark) {
  return db_.write(
      "INSERT INTO sweep (id, begun_at, seen_until) VALUES (1, ?1, ?2)"
      " ON CONFLICT (id) DO UPDATE SET begun_at = ?1, seen_until = ?2",
      mark.begun_at, mark.seen_until);
}

}  // namespace zylin::sqlite
