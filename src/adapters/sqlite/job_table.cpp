#include "job_table.hpp"

#include "count_by_state.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <tuple>

namespace zylin::sqlite {

namespace {

const std::string job_columns =
    "id, call_sid, recording, state, step, attempts, run_at, last_error, understood, lease, lease_until, interruptions,"
    " created_at ";
const std::string select_job = "SELECT " + job_columns + "FROM jobs ";
/// One statement, so it is a compare-and-set by itself. The token has 62 random bits and is never 0.
const std::string claim =
    "UPDATE jobs SET state = 'running', attempts = attempts + 1, lease = (random() & 0x7fffffffffffffff) | 1,"
    " lease_until = ?3 WHERE id IN ";

constexpr std::chrono::minutes longest_step_wait_after_restart{10};

result<domain::job> read_job(columns& from) {
  const std::int64_t id = from.integer();
  result<call_sid> call = from.id<call_sid>();
  result<recording_sid> recording = from.id<recording_sid>();
  if (!call || !recording) {
    return error(errc::storage_unusable, "the database holds a job with a broken sid");
  }
  domain::job row(std::move(*call), std::move(*recording));
  row.id = id;
  row.state = from.one_of(domain::parse_job_state);
  row.step = from.one_of(domain::parse_job_step);
  row.attempts = from.small_integer();
  row.run_at = from.time();
  row.last_error = from.text();
  row.understood = from.text();
  row.lease_token = from.integer();
  row.lease_until = from.time();
  row.interruptions = from.small_integer();
  row.created_at = from.time();
  return row;
}

}  // namespace

result<bool> job_table::add(const domain::job& row) {
  return db_.changes(
      "INSERT INTO jobs (call_sid, recording, state, step, attempts, run_at, last_error, understood, lease,"
      " lease_until, interruptions, created_at)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (recording) DO NOTHING",
      row.call, row.recording, to_string(row.state), to_string(row.step), row.attempts, row.run_at, row.last_error,
      row.understood, row.lease_token, row.lease_until, row.interruptions, row.created_at);
}

result<std::optional<domain::job>> job_table::find(std::int64_t id) {
  return db_.one(select_job + "WHERE id = ?1", read_job, id);
}

result<bool> job_table::knows(const recording_sid& recording) {
  TRY_ASSIGN(const std::int64_t found, db_.integer("SELECT count(*) FROM jobs WHERE recording = ?1", recording));
  return found > 0;
}

result<std::vector<domain::job>> job_table::claim_due(time_point now, std::size_t limit,
                                                      std::chrono::milliseconds lease_duration) {
  TRY(release("AND lease_until <= ?1", now));
  TRY_ASSIGN(std::vector<domain::job> claimed, claim_quarantined(now, limit, now + lease_duration));
  TRY_ASSIGN(const std::vector<domain::job> others, claim_normal(now, limit - claimed.size(), now + lease_duration));
  claimed.insert(claimed.end(), others.begin(), others.end());
  std::sort(
      claimed.begin(), claimed.end(),  // RETURNING guarantees no order
      [](const domain::job& a, const domain::job& b) { return std::tie(a.run_at, a.id) < std::tie(b.run_at, b.id); });
  return claimed;
}

result<std::vector<domain::job>> job_table::claim_normal(time_point now, std::size_t limit, time_point until) {
  // Without the hint SQLite would sort the whole backlog each time.
  return db_.all(claim +
                     "(SELECT id FROM jobs INDEXED BY jobs_due WHERE state IN ('available', 'waiting')"
                     " AND run_at <= ?1 AND interruptions < ?4 ORDER BY run_at, id LIMIT ?2) RETURNING " +
                     job_columns,
                 read_job, now, limit, until, domain::suspicious_interruptions);
}

/// Jobs that run beside one that kills the program are interrupted too: run alone, the harmless ones succeed.
result<std::vector<domain::job>> job_table::claim_quarantined(time_point now, std::size_t limit, time_point until) {
  return db_.all(claim +
                     "(SELECT id FROM jobs INDEXED BY jobs_interrupted WHERE state IN ('available', 'waiting')"
                     " AND run_at <= ?1 AND interruptions > 0 AND interruptions >= ?4 AND NOT EXISTS"
                     " (SELECT 1 FROM jobs INDEXED BY jobs_held WHERE state = 'running' AND interruptions >= ?4)"
                     " ORDER BY interruptions, run_at, id LIMIT min(?2, 1)) RETURNING " +
                     job_columns,
                 read_job, now, limit, until, domain::suspicious_interruptions);
}

// Lease 0 is compared like any other: it means that still no worker holds the job.
result<bool> job_table::save(const domain::job& row, std::int64_t lease_token) {
  return db_.changes(
      "UPDATE jobs SET state = ?3, step = ?4, attempts = ?5, run_at = ?6, last_error = ?7, understood = ?8,"
      " lease = iif(?3 = 'running', lease, 0), lease_until = ?9, interruptions = ?10"
      " WHERE id = ?1 AND lease = ?2",
      row.id, lease_token, to_string(row.state), to_string(row.step), row.attempts, row.run_at, row.last_error,
      row.understood, row.lease_until, row.interruptions);
}

result<std::optional<time_point>> job_table::next_run_at() {
  return db_.moment(
      "SELECT min(moment) FROM"
      " (SELECT min(run_at) AS moment FROM jobs INDEXED BY jobs_due WHERE state IN ('available', 'waiting')"
      " UNION ALL SELECT min(lease_until) FROM jobs INDEXED BY jobs_held WHERE state = 'running')");
}

result<int> job_table::release_all(time_point now) {
  TRY(db_.run("UPDATE jobs SET run_at = ?1 WHERE state IN ('available', 'waiting') AND run_at > ?1",
              now + longest_step_wait_after_restart));
  return release("", now);
}

result<int> job_table::release(const std::string& which, time_point now) {
  TRY_ASSIGN(
      const std::int64_t released,
      db_.run("UPDATE jobs SET state = 'available', attempts = max(attempts - 1, 0), interruptions = interruptions + 1,"
              " lease = 0, run_at = ?1 WHERE state = 'running' " +
                  which,
              now));
  return static_cast<int>(released);
}

result<void> job_table::follow_clock_back(std::chrono::milliseconds by) {
  return db_.write(
      "UPDATE jobs SET run_at = run_at - ?1, lease_until = lease_until - ?1 WHERE state NOT IN ('done', 'dead')", by);
}

result<bool> job_table::revive(std::int64_t id, time_point now) {
  return db_.changes(
      "UPDATE jobs SET state = 'available', attempts = 0, interruptions = 0, run_at = ?2 WHERE id = ?1 AND "
      "state = 'dead'",
      id, now);
}

result<std::map<domain::job_state, std::int64_t>> job_table::count_by_state() {
  return sqlite::count_by_state(db_, "SELECT state, count(*) FROM jobs GROUP BY state", domain::parse_job_state);
}

result<std::optional<domain::job>> job_table::oldest_unfinished() {
  return db_.one(select_job + "WHERE state NOT IN ('done', 'dead') ORDER BY created_at, id LIMIT 1", read_job);
}

result<std::vector<domain::job>> job_table::latest(std::size_t limit) {
  return db_.all(select_job + "ORDER BY id DESC LIMIT ?1", read_job, limit);
}

}  // namespace zylin::sqlite
