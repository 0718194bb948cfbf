#include "conversation_table.hpp"

#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

#include <string>

namespace zylin::sqlite {
namespace {

const std::string select_conversation =
    "SELECT id, business, channel, customer, called, call_sid, status, language, state, revision, turns, last_turn,"
    " last_reply, summary, started_at, last_at FROM conversations ";

result<domain::stored_conversation> read_conversation(columns& from) {
  domain::stored_conversation row;
  row.id = from.integer();
  row.business = from.text();
  row.channel = from.one_of(domain::parse_conversation_channel);
  row.customer = from.maybe_text().value_or("");
  row.called = from.text();
  row.call = from.maybe_id<call_sid>();
  row.status = from.one_of(domain::parse_conversation_status);
  row.language = from.text();
  row.state = from.text();
  row.revision = from.integer();
  row.turns = from.small_integer();
  row.last_turn = from.text();
  row.last_reply = from.text();
  row.summary = from.text();
  row.started_at = from.time();
  row.last_at = from.time();
  return row;
}

result<domain::stored_turn> read_stored_turn(columns& from) {
  domain::stored_turn row;
  row.number = from.small_integer();
  row.who = from.one_of(domain::parse_turn_author);
  row.kind = from.one_of(domain::parse_turn_kind);
  row.words = from.text();
  row.key = from.text();
  row.at = from.time();
  return row;
}

/// NULL, so that those without a number are not taken for one customer.
std::optional<std::string_view> number_or_null(const domain::stored_conversation& row) {
  return row.customer.empty() ? std::nullopt : std::optional<std::string_view>(row.customer);
}

}  // namespace

result<std::int64_t> conversation_table::add(const domain::stored_conversation& row) {
  TRY(
      db_.run("INSERT INTO conversations (business, channel, customer, called, call_sid, status, language, state,"
              " revision, turns, last_turn, last_reply, summary, started_at, last_at)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
              row.business, to_string(row.channel), number_or_null(row), row.called, row.call, to_string(row.status),
              row.language, row.state, row.revision, row.turns, row.last_turn, row.last_reply, row.summary,
              row.started_at, row.last_at));
  return db_.last_id();
}

result<std::optional<domain::stored_conversation>> conversation_table::find(std::int64_t id) {
  return db_.one(select_conversation + "WHERE id = ?1", read_conversation, id);
}

result<std::optional<domain::stored_conversation>> conversation_table::of_call(const call_sid& call) {
  return db_.one(select_conversation + "WHERE business = ?1 AND call_sid = ?2", read_conversation,
                 domain::main_business, call);
}

result<std::optional<domain::stored_conversation>> conversation_table::open_with(std::string_view customer,
                                                                                 domain::conversation_channel channel) {
  const number_spellings spelled = spellings_of(customer);
  return db_.one(select_conversation +
                     "WHERE business = ?1 AND channel = ?2 AND customer IN (?3, ?4)"
                     " AND channel IN ('whatsapp', 'sms', 'chat') AND status IN ('open', 'waiting', 'paused')"
                     " ORDER BY id DESC LIMIT 1",
                 read_conversation, domain::main_business, to_string(channel), spelled.first, spelled.second);
}

result<std::optional<domain::stored_conversation>> conversation_table::waiting_for(std::string_view customer,
                                                                                   time_point since) {
  const number_spellings spelled = spellings_of(customer);
  return db_.one(select_conversation +
                     "WHERE business = ?1 AND customer IN (?2, ?3) AND status = 'waiting' AND last_at >= ?4"
                     " ORDER BY last_at DESC, id DESC LIMIT 1",
                 read_conversation, domain::main_business, spelled.first, spelled.second, since);
}

result<std::optional<domain::stored_conversation>> conversation_table::last_with(std::string_view customer,
                                                                                 time_point since) {
  const number_spellings spelled = spellings_of(customer);
  return db_.one(select_conversation +
                     "WHERE business = ?1 AND customer IN (?2, ?3) AND last_at >= ?4 AND channel <> 'chat'"
                     " ORDER BY last_at DESC, id DESC LIMIT 1",
                 read_conversation, domain::main_business, spelled.first, spelled.second, since);
}

result<void> conversation_table::expire(time_point since) {
  return db_.write(
      "UPDATE conversations SET revision = revision + 1, status = CASE WHEN"
      " json_extract(state, '$.asked') IN ('none', 'anything_else') THEN 'done' ELSE 'expired' END"
      " WHERE status IN ('open', 'waiting')"
      " AND last_at < ?1 AND (status = 'waiting' OR channel IN ('whatsapp', 'sms'))",
      since);
}

result<std::vector<domain::stored_conversation>> conversation_table::left_open(std::int64_t after, std::size_t limit) {
  return db_.all(
      select_conversation +
          "INDEXED BY conversations_on_the_line"
          " WHERE id > ?1 AND status = 'open' AND channel IN ('phone', 'live') AND EXISTS (SELECT 1 FROM calls"
          " WHERE sid = call_sid AND calls.status IN"
          " ('completed', 'busy', 'failed', 'no-answer', 'canceled')) ORDER BY id LIMIT ?2",
      read_conversation, after, limit);
}

result<bool> conversation_table::save(const domain::stored_conversation& row) {
  return db_.changes(
      "UPDATE conversations SET channel = ?3, customer = ?4, called = ?5, status = ?6, language = ?7, state = ?8,"
      " revision = revision + 1, turns = ?9, last_turn = ?10, last_reply = ?11, summary = ?12, last_at = ?13"
      " WHERE id = ?1 AND revision = ?2",
      row.id, row.revision, to_string(row.channel), number_or_null(row), row.called, to_string(row.status),
      row.language, row.state, row.turns, row.last_turn, row.last_reply, row.summary, row.last_at);
}

result<bool> conversation_table::add_turn(std::int64_t conversation, const domain::stored_turn& row) {
  return db_.changes(
      "INSERT INTO conversation_turns (conversation_id, number, who, kind, words, turn_key, at)"
      " SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM conversation_turns"
      " WHERE conversation_id = ?1 ON CONFLICT (conversation_id, who, turn_key) DO NOTHING",
      conversation, to_string(row.who), to_string(row.kind), row.words, row.key, row.at);
}

result<bool> conversation_table::is_answered(std::int64_t conversation, std::string_view key) {
  TRY_ASSIGN(const std::int64_t replies,
             db_.integer("SELECT count(*) FROM conversation_turns"
                         " WHERE conversation_id = ?1 AND who = 'business' AND turn_key = ?2",
                         conversation, key));
  return replies > 0;
}

result<std::vector<domain::stored_turn>> conversation_table::turns_of(std::int64_t conversation, std::size_t limit) {
  return db_.all(
      "SELECT number, who, kind, words, turn_key, at FROM conversation_turns WHERE conversation_id = ?1"
      " ORDER BY number LIMIT ?2",
      read_stored_turn, conversation, limit);
}

result<void> conversation_table::change_number(std::string_view from, std::string_view into) {
  const number_spellings spelled = spellings_of(from);
  return db_.write(
      "UPDATE conversations SET customer = ?4 WHERE business = ?1 AND customer IN (?2, ?3)"
      " AND status IN ('done', 'handed_over', 'expired')",
      domain::main_business, spelled.first, spelled.second, into);
}

result<std::vector<domain::stored_conversation>> conversation_table::latest(std::size_t limit) {
  return db_.all(select_conversation + "WHERE business = ?1 ORDER BY id DESC LIMIT ?2", read_conversation,
                 domain::main_business, limit);
}

}  // namespace zylin::sqlite
