#include "follow_up_table.hpp"

namespace zylin::sqlite {

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
  const result<std::int64_t> missed = db_.run(
      "UPDATE calls INDEXED BY calls_to_follow_up SET started_at = min(started_at, ?1), ended_at = min(ended_at, ?1)"
      " WHERE outcome = 'missed' AND followed_up = 0 AND coalesce(ended_at, started_at) > ?1",
      now);
  if (!missed) {
    return missed.error();
  }
  const result<std::int64_t> unheard =
      db_.run("UPDATE calls INDEXED BY calls_open SET started_at = ?1 WHERE outcome = 'open' AND started_at > ?1", now);
  return unheard ? result<void>{} : result<void>(unheard.error());
}

result<std::vector<call_sid>> follow_up_table::unheard_of(time_point from, time_point until, std::size_t limit) {
  const auto read = [](columns& row) { return row.id<call_sid>(); };
  return db_.all(
      "SELECT sid FROM calls INDEXED BY calls_open WHERE outcome = 'open' AND started_at >= ?1 AND started_at < ?2"
      " ORDER BY started_at LIMIT ?3",
      read, from, until, limit);
}

result<void> follow_up_table::close(const call_sid& id) {
  const result<std::int64_t> closed = db_.run("UPDATE calls SET followed_up = 1 WHERE sid = ?1", id);
  return closed ? result<void>{} : result<void>(closed.error());
}

// What is older than the limit has no effect any more and goes, so the table holds the numbers of one day.
result<bool> follow_up_table::claim_number(std::string_view number, time_point now,
                                           std::chrono::milliseconds at_most_every) {
  if (const auto gone = db_.run("DELETE FROM follow_ups WHERE written_at <= ?1", now - at_most_every); !gone) {
    return gone.error();
  }
  const result<std::int64_t> added = db_.run(
      "INSERT INTO follow_ups (recipient, written_at) VALUES (?1, ?2) ON CONFLICT (recipient) DO NOTHING", number, now);
  if (!added) {
    return added.error();
  }
  return *added > 0;
}

result<bool> follow_up_table::left_recording_since(std::string_view caller, time_point began) {
  const result<std::int64_t> calls = db_.integer(
      "SELECT count(*) FROM calls INDEXED BY calls_by_caller WHERE caller = ?1 AND started_at >= ?2"
      " AND outcome IN ('recorded', 'answered', 'handed_over')",
      caller, began);
  if (!calls) {
    return calls.error();
  }
  return *calls > 0;
}

}  // namespace zylin::sqlite
