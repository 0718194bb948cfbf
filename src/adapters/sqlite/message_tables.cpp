#include "message_tables.hpp"

#include "count_by_state.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <tuple>

namespace zylin::sqlite {
namespace {

const std::string message_columns =
    "id, kind, channel, recipient, body, state, provider_sid, attempts, doubts, error, call_sid, job_id, dedupe_key,"
    " run_at, created_at, content_sid, content_variables, as_template, error_code, in_doubt, ladder_key ";
const std::string select_message = "SELECT " + message_columns + "FROM messages ";

std::string urgent(const std::string& row) {
  return "(" + row + ".kind IN ('owner_alert', 'owner_handover'))";
}

// A pending message `m` waits for other messages to the same recipient:
// - one that may be at the provider, unless only `m` is urgent and a look-up could tell the two apart. A template is
//   identified only by the absence of any other message.
// - one that must be sent before it: the urgent ones first, then in the order in which they were written.
const std::string in_the_way =
    "SELECT 1 FROM messages AS other INDEXED BY messages_unsettled WHERE other.recipient = m.recipient"
    " AND other.id <> m.id AND other.state IN ('pending', 'sending', 'ambiguous') AND iif(other.state <> 'pending', " +
    urgent("m") + " <= " + urgent("other") +
    " OR (other.channel = m.channel AND other.as_template + m.as_template > 0), " + urgent("m") + " < " +
    urgent("other") + " OR (" + urgent("m") + " = " + urgent("other") + " AND other.id < m.id))";

// No worker has it, and no other message blocks it. An ambiguous one waits for none, so that no two wait for each
// other; its state does not change while it is looked up, so `claimed` prevents a second claim.
const std::string claimable =
    "FROM messages AS m INDEXED BY messages_due WHERE m.state IN ('pending', 'ambiguous') AND m.claimed = 0 AND "
    "(m.state = 'ambiguous' OR NOT EXISTS (" +
    in_the_way + ")) ";

constexpr std::chrono::minutes longest_send_wait_after_restart{10};

result<domain::message> read_message(columns& from) {
  domain::message row;
  row.id = from.integer();
  row.kind = from.one_of(domain::parse_message_kind);
  row.channel = from.one_of(domain::parse_channel);
  row.to = from.text();
  row.body = from.text();
  row.state = from.one_of(domain::parse_message_state);
  row.provider_sid = from.text();
  row.attempts = from.small_integer();
  row.doubts = from.small_integer();
  row.error = from.text();
  row.call = from.maybe_id<call_sid>();
  row.job_id = from.maybe_integer();
  row.dedupe_key = from.text();
  row.run_at = from.time();
  row.created_at = from.time();
  row.content_sid = from.text();
  row.content_variables = from.text();
  row.as_template = from.integer() != 0;
  row.error_code = from.maybe_small_integer();
  row.in_doubt = from.integer() != 0;
  row.first_dedupe_key = from.text();
  return row;
}

result<std::string> read_sid(columns& from) {
  return from.text();
}

result<domain::delivery_report> read_delivery_report(columns& from) {
  domain::delivery_report report;
  report.provider_sid = from.text();
  report.status = from.text();
  report.error_code = from.text();
  return report;
}

}  // namespace

result<bool> message_table::add(const domain::message& row) {
  return db_.changes(
      "INSERT INTO messages (kind, channel, recipient, body, state, provider_sid, attempts, doubts, error, call_sid,"
      " job_id, dedupe_key, run_at, created_at, content_sid, content_variables, as_template, ladder_key)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
      " ON CONFLICT (dedupe_key) DO NOTHING",
      to_string(row.kind), to_string(row.channel), row.to, row.body, to_string(row.state), row.provider_sid,
      row.attempts, row.doubts, row.error, row.call, row.job_id, row.dedupe_key, row.run_at, row.created_at,
      row.content_sid, row.content_variables, row.as_template, row.first_dedupe_key);
}

result<std::optional<domain::message>> message_table::find_by_provider_sid(std::string_view sid) {
  return db_.one(select_message + "WHERE provider_sid = ?1 AND provider_sid <> ''", read_message, sid);
}

result<std::vector<domain::message>> message_table::claim_due(time_point now, domain::channel by, std::size_t limit) {
  auto claimed = db_.all(
      "UPDATE messages SET claimed = 1, attempts = attempts + (state = 'pending'),"
      " state = iif(state = 'pending', 'sending', state) WHERE id IN (SELECT id " +
          claimable + "AND m.run_at <= ?1 AND m.channel = ?2 ORDER BY m.run_at, m.id LIMIT ?3) RETURNING " +
          message_columns,
      read_message, now, to_string(by), limit);
  if (claimed) {  // RETURNING guarantees no order
    std::sort(claimed->begin(), claimed->end(), [](const domain::message& a, const domain::message& b) {
      return std::tie(a.run_at, a.id) < std::tie(b.run_at, b.id);
    });
  }
  return claimed;
}

result<void> message_table::save(const domain::message& row) {
  TRY_ASSIGN(
      const bool saved,
      db_.changes(
          "UPDATE messages SET channel = ?2, state = ?3, provider_sid = ?4, attempts = ?5, doubts = ?6, error = ?7,"
          " run_at = ?8, error_code = ?9, in_doubt = ?10, claimed = 0 WHERE id = ?1",
          row.id, to_string(row.channel), to_string(row.state), row.provider_sid, row.attempts, row.doubts, row.error,
          row.run_at, row.error_code, row.in_doubt));
  if (!saved) {
    return error(errc::not_found, "the message to be saved is not in the database");
  }
  return {};
}

result<std::optional<time_point>> message_table::next_run_at(domain::channel by) {
  return db_.moment("SELECT min(m.run_at) " + claimable + "AND m.channel = ?1", to_string(by));
}

result<std::vector<std::string>> message_table::provider_sids(std::string_view to, time_point since) {
  return db_.all("SELECT provider_sid FROM messages WHERE recipient = ?1 AND created_at >= ?2 AND provider_sid <> ''",
                 read_sid, to, since);
}

result<void> message_table::follow_clock_back(std::chrono::milliseconds by, time_point settled) {
  return db_.write(
      "UPDATE messages SET run_at = iif(state = 'pending', run_at - ?1, max(run_at - ?1, min(run_at, ?2)))"
      " WHERE state IN ('pending', 'ambiguous')",
      by, settled);
}

result<int> message_table::mark_interrupted(time_point run_at) {
  TRY(db_.run("UPDATE messages SET claimed = 0 WHERE claimed = 1 AND state <> 'sending'"));
  TRY_ASSIGN(const std::int64_t interrupted, db_.run("UPDATE messages SET state = 'ambiguous', doubts = doubts + 1,"
                                                     " run_at = ?1, claimed = 0 WHERE state = 'sending'",
                                                     run_at));
  TRY(db_.run("UPDATE messages SET run_at = ?1 WHERE state IN ('pending', 'ambiguous') AND run_at > ?1",
              run_at + longest_send_wait_after_restart));
  return static_cast<int>(interrupted);
}

result<void> message_table::keep_report(const domain::delivery_report& report, time_point now) {
  TRY(db_.run("DELETE FROM early_reports WHERE received_at < ?1", now - std::chrono::days{1}));
  return db_.write(
      "INSERT INTO early_reports (provider_sid, status, error_code, received_at) VALUES (?1, ?2, ?3, ?4)"
      " ON CONFLICT DO NOTHING",
      report.provider_sid, report.status, report.error_code, now);
}

result<std::vector<domain::delivery_report>> message_table::kept_reports(std::string_view sid) {
  return db_.all("SELECT provider_sid, status, error_code FROM early_reports WHERE provider_sid = ?1 ORDER BY rowid",
                 read_delivery_report, sid);
}

result<std::int64_t> message_table::count_unsettled(std::int64_t job_id) {
  return db_.integer("SELECT count(*) FROM messages WHERE job_id = ?1 AND state IN ('pending', 'sending', 'ambiguous')",
                     job_id);
}

result<std::map<domain::message_state, std::int64_t>> message_table::count_by_state() {
  return sqlite::count_by_state(db_, "SELECT state, count(*) FROM messages GROUP BY state",
                                domain::parse_message_state);
}

result<std::vector<domain::message>> message_table::latest(std::size_t limit) {
  return db_.all(select_message + "ORDER BY id DESC LIMIT ?1", read_message, limit);
}

result<bool> inbox_table::add(const domain::incoming_message& row, bool opens_window, time_point received_at) {
  return db_.changes(
      "INSERT INTO incoming_messages (provider_sid, channel, sender, called, body, attachments, opens_window,"
      " received_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (provider_sid) DO NOTHING",
      row.provider_sid, to_string(row.channel), row.from, row.to, row.text, row.attachments, opens_window, received_at);
}

result<std::optional<time_point>> inbox_table::last_wrote(std::string_view from) {
  const number_spellings spelled = spellings_of(from);
  return db_.moment("SELECT max(received_at) FROM incoming_messages WHERE sender IN (?1, ?2) AND opens_window = 1",
                    spelled.first, spelled.second);
}

result<void> inbox_table::await_reply(std::string_view sid) {
  return db_.write("UPDATE incoming_messages SET reply = 'due' WHERE provider_sid = ?1 AND reply IS NULL", sid);
}

result<void> inbox_table::save(const domain::written_text& row) {
  const std::optional<std::string_view> turn =
      row.turn.empty() ? std::nullopt : std::optional<std::string_view>(row.turn);
  return db_.write("UPDATE incoming_messages SET reply = ?2, turn = ?3 WHERE provider_sid = ?1", row.sid,
                   to_string(row.state), turn);
}

result<std::vector<domain::waiting_writer>> inbox_table::waiting_writers(std::size_t limit) {
  const auto read = [](columns& from) -> result<domain::waiting_writer> {
    domain::waiting_writer row;
    row.number = from.text();
    row.by = from.one_of(domain::parse_channel);
    row.called = from.text();
    row.first_at = from.time();
    row.last_at = from.time();
    row.is_taking = from.integer() != 0;
    return row;
  };
  return db_.all(
      "SELECT sender, channel, called, min(received_at), max(received_at), max(reply = 'taking')"
      " FROM incoming_messages INDEXED BY incoming_to_answer WHERE reply IN ('due', 'taking')"
      " GROUP BY sender, channel ORDER BY min(received_at), sender LIMIT ?1",
      read, limit);
}

result<std::vector<domain::written_text>> inbox_table::waiting_texts(std::string_view from, domain::channel by,
                                                                     std::size_t limit) {
  const auto read = [](columns& row_of) -> result<domain::written_text> {
    domain::written_text row;
    row.sid = row_of.text();
    row.words = row_of.text();
    row.state = row_of.one_of(domain::parse_text_state);
    row.turn = row_of.maybe_text().value_or("");
    row.received_at = row_of.time();
    return row;
  };
  return db_.all(
      "SELECT provider_sid, body, reply, turn, received_at FROM incoming_messages"
      " WHERE sender = ?1 AND channel = ?2 AND reply IN ('due', 'taking')"
      " ORDER BY reply = 'due', received_at, rowid LIMIT ?3",
      read, from, to_string(by), limit);
}

result<std::int64_t> inbox_table::turns_since(std::string_view from, time_point since) {
  const number_spellings spelled = spellings_of(from);
  return db_.integer(
      "SELECT count(DISTINCT turn) FROM incoming_messages INDEXED BY incoming_answered"
      " WHERE reply IS NOT NULL AND sender IN (?1, ?2) AND received_at >= ?3",
      spelled.first, spelled.second, since);
}

result<bool> inbox_table::refused_since(std::string_view from, time_point since) {
  const number_spellings spelled = spellings_of(from);
  TRY_ASSIGN(const std::int64_t refused,
             db_.integer("SELECT count(*) FROM incoming_messages INDEXED BY incoming_answered"
                         " WHERE reply IS NOT NULL AND sender IN (?1, ?2) AND received_at >= ?3 AND reply = 'refused'",
                         spelled.first, spelled.second, since));
  return refused > 0;
}

result<std::vector<std::string>> inbox_table::latest_turns(std::string_view from, domain::channel by, time_point since,
                                                           std::size_t limit) {
  const auto read = [](columns& row) -> result<std::string> { return row.text(); };
  return db_.all(
      "SELECT body FROM incoming_messages INDEXED BY incoming_answered WHERE reply IS NOT NULL AND sender = ?1"
      " AND received_at >= ?3 AND channel = ?2 AND turn = provider_sid ORDER BY received_at DESC, rowid DESC LIMIT ?4",
      read, from, to_string(by), since, limit);
}

}  // namespace zylin::sqlite
