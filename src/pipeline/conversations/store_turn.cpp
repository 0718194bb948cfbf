#include "pipeline/conversations/store_turn.hpp"

#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/outside_text.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::conversations {
namespace {

using domain::turn_kind;

bool has_words(const heard_turn& heard) {
  return heard.what.kind == turn_kind::words || heard.what.kind == turn_kind::keys;
}

/// How they began, and what came of it.
std::string summary_of(const domain::business& business, const domain::stored_conversation& row,
                       const heard_turn& heard, const actions_done& done) {
  std::string summary = row.summary;
  if (summary.empty() && heard.what.kind == turn_kind::words) {
    summary = domain::kept_label(heard.what.words);
  }
  if (!done.changed.empty()) {
    std::string rows = domain::texts::listed_bookings(domain::texts::owner_of(business), done.changed);
    std::ranges::replace(rows, '\n', ' ');
    summary.append(summary.empty() ? "" : "; ").append(rows);
  }
  return domain::kept_address(summary);  // one line of at most so much
}

/// The line of the call log. A call in which nothing was said stays open, and is a missed one when it has ended.
result<void> note_in_call_log(ports::transaction& tx, const domain::stored_conversation& row, const heard_turn& heard,
                              const actions_done& done) {
  if (!row.call) {
    return {};
  }
  TRY_ASSIGN(std::optional<domain::call> found, tx.calls().find(*row.call));
  if (!found || !(has_words(heard) || done.person_told)) {
    return {};
  }
  domain::call& log = *found;
  if (heard.what.kind == turn_kind::words) {
    log.transcript = domain::kept_transcript(log.transcript + (log.transcript.empty() ? "" : " ") + heard.what.words);
  }
  log.language = row.language;
  log.summary = row.summary;
  if (!done.made.empty()) {
    log.understood_as = domain::intent::booking;
    log.booking_id = log.booking_id ? log.booking_id : std::optional(done.made.front().id);
  }
  const bool for_person = done.person_told || log.outcome == domain::call_outcome::handed_over;
  log.outcome = for_person ? domain::call_outcome::handed_over : domain::call_outcome::answered;
  return tx.calls().save(log);
}

domain::stored_conversation next_row(const turn_to_store& turn, const actions_done& done,
                                     const conversation_reply& reply) {
  const domain::conversation_state& state = turn.decided.step.state;
  domain::stored_conversation row = turn.row;
  row.status = status_of(state.phase);
  row.language = state.language;
  row.state = to_json(state);
  row.turns = reply.turn;
  row.last_turn = turn.heard.key;
  row.last_reply = to_json(reply);
  row.summary = summary_of(turn.settings.business, turn.row, turn.heard, done);
  row.last_at = turn.now;
  return row;
}

result<void> remember_language(ports::transaction& tx, const turn_to_store& turn) {
  if (!turn.number || turn.decided.language_shown.empty()) {
    return {};
  }
  const domain::used_language used{.code = turn.decided.language_shown, .sure = true};
  return messages::remember(tx, turn.settings.business, turn.number->str(), {.language = used, .name = {}}, turn.now);
}

}  // namespace

result<conversation_reply> store_turn(ports::transaction& tx, const turn_to_store& turn, turn_obstacle& obstacle) {
  obstacle = {};
  const std::string key = "conversation:" + std::to_string(turn.row.id) + ":" + std::to_string(turn.row.revision + 1);
  conversation_actions actions(tx, turn.settings, turn.row, turn.number, key, turn.decided.step.state.language,
                               turn.now, turn.random);
  if (const result<void> performed = actions.perform(turn.decided.step.actions); !performed) {
    obstacle.refused = actions.done().refused;
    obstacle.outdated = obstacle.refused.empty() && performed.error().code() == errc::conflict;
    return performed.error();
  }
  const actions_done& done = actions.done();
  conversation_reply reply = done.only_requested ? turn.decided.reply_requested : turn.decided.reply;
  const bool counts = has_words(turn.heard) || turn.heard.what.kind == turn_kind::silence;
  reply.turn += counts ? 1 : 0;
  const domain::stored_conversation row = next_row(turn, done, reply);
  TRY_ASSIGN(const bool saved, tx.conversations().save(row));
  if (!saved) {
    obstacle.outdated = true;
    return error(errc::conflict, "another turn of the conversation was stored meanwhile");
  }
  domain::stored_turn said;
  said.who = domain::turn_author::business;
  said.words = domain::kept_writing(text_of(reply));
  said.key = turn.heard.key;
  said.at = turn.now;
  TRY(tx.conversations().add_turn(row.id, said));
  TRY(remember_language(tx, turn));
  TRY(note_in_call_log(tx, row, turn.heard, done));
  return reply;
}

}  // namespace zylin::conversations
