#include "report_table.hpp"

namespace zylin::sqlite {
namespace {

result<report_call> read_reported_call(columns& from) {
  report_call row;
  row.at = from.time();
  row.from = from.text();
  row.meaning = from.maybe_one_of(parse_intent);
  row.outcome = from.one_of(parse_call_outcome);
  return row;
}

result<undelivered_message> read_undelivered_message(columns& from) {
  undelivered_message row;
  row.id = from.integer();
  row.kind = from.one_of(parse_message_kind);
  row.to = from.text();
  row.error = from.text();
  row.at = from.time();
  return row;
}

}  // namespace

result<std::vector<report_call>> report_table::calls(const time_span& within, std::size_t limit) {
  return db_.all(
      "SELECT started_at, caller, intent, outcome FROM calls WHERE started_at >= ?1 AND started_at < ?2"
      " ORDER BY started_at LIMIT ?3",
      read_reported_call, within.from, within.until, limit);
}

// A rung of the ladder stands for its message when it failed and none of the others has done better or came after it.
result<std::vector<undelivered_message>> report_table::undelivered(const time_span& within, std::size_t limit) {
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
  const result<std::int64_t> count = db_.integer("SELECT count(*) FROM messages WHERE dedupe_key = ?1", dedupe_key);
  if (!count) {
    return count.error();
  }
  return *count > 0;
}

}  // namespace zylin::sqlite
