#include "pipeline/conversations/hand_over.hpp"

#include "pipeline/conversations/conversation_reply.hpp"
#include "pipeline/messages/call_messages.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/outside_text.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zylin::conversations {
namespace {

using domain::stored_turn;
using domain::turn_author;
using domain::turn_kind;

constexpr std::size_t most_turns_read = 400;  // of both sides

bool was_answered(const std::vector<stored_turn>& turns, const stored_turn& heard) {
  return std::ranges::any_of(
      turns, [&](const stored_turn& each) { return each.who == turn_author::business && each.key == heard.key; });
}

/// What was said in words, a line each.
std::string lines_of(const std::vector<stored_turn>& turns) {
  std::string said;
  for (const stored_turn& turn : turns) {
    if (turn.who == turn_author::customer && turn.kind == turn_kind::words) {
      said.append(said.empty() ? "" : "\n").append(turn.words);
    }
  }
  return said;
}

bool tells_of_danger(const std::vector<stored_turn>& turns, const domain::business& business) {
  return std::ranges::any_of(turns, [&](const stored_turn& each) {
    return each.who == turn_author::customer && each.kind == turn_kind::words && is_emergency(each.words, business);
  });
}

/// So that nobody answers them later, or passes them on again.
result<void> mark_answered(ports::transaction& tx, std::int64_t conversation, const std::vector<stored_turn>& turns,
                           time_point now) {
  for (const stored_turn& heard : turns) {
    stored_turn nothing;
    nothing.who = turn_author::business;
    nothing.key = heard.key;
    nothing.at = now;
    TRY(tx.conversations().add_turn(conversation, nothing));
  }
  return {};
}

result<void> tell_of_words(ports::transaction& tx, const config::settings& settings,
                           const domain::stored_conversation& row, const std::string& said, bool danger,
                           const std::string& role, time_point now) {
  domain::understanding told;
  told.meaning = danger ? domain::intent::urgent : domain::intent::other;
  if (const result<domain::conversation_state> state = domain::parse_conversation(row.state);
      state && !state->name.empty()) {
    told.customer_name = state->name;
  }
  messages::owner_notice notice;
  notice.kind = danger ? domain::message_kind::owner_alert : domain::message_kind::owner_notice;
  notice.text = danger ? domain::texts::owner_alert(settings.business, row.customer, told, said)
                       : domain::texts::owner_message(settings.business, row.customer, told, said);
  notice.key = "conversation:" + std::to_string(row.id) + ":" + role;
  notice.call = row.call;
  return enqueue_notice(tx, settings, notice, now);
}

/// A person has to act: no missed call, whatever follows.
result<void> note_handed_over(ports::transaction& tx, const config::settings& settings,
                              const domain::stored_conversation& row) {
  TRY_ASSIGN(const std::string said, words_of_customer(tx, row.id));
  TRY_ASSIGN(std::optional<domain::call> log, tx.calls().find(*row.call));
  if (!log || said.empty()) {
    return {};
  }
  std::string transcript = said;
  std::ranges::replace(transcript, '\n', ' ');
  log->transcript = domain::kept_transcript(transcript);
  log->language = row.language;
  if (settings.owner_phone) {
    log->outcome = domain::call_outcome::handed_over;
  }
  return tx.calls().save(*log);
}

}  // namespace

result<std::string> words_of_customer(ports::transaction& tx, std::int64_t conversation) {
  TRY_ASSIGN(const std::vector<stored_turn> turns, tx.conversations().turns_of(conversation, most_turns_read));
  return lines_of(turns);
}

result<std::vector<stored_turn>> unanswered_turns(ports::transaction& tx, std::int64_t conversation) {
  TRY_ASSIGN(const std::vector<stored_turn> turns, tx.conversations().turns_of(conversation, most_turns_read));
  std::vector<stored_turn> open;
  for (const stored_turn& turn : turns) {
    const bool speaks = turn.kind == turn_kind::words || turn.kind == turn_kind::keys;
    if (turn.who == turn_author::customer && speaks && !was_answered(turns, turn)) {
      open.push_back(turn);
    }
  }
  return open;
}

result<handed_words> hand_over(ports::transaction& tx, const config::settings& settings, const call_sid& call,
                               time_point now) {
  handed_words done;
  TRY_ASSIGN(std::optional<domain::stored_conversation> row, tx.conversations().of_call(call));
  if (!row) {
    return done;
  }
  TRY_ASSIGN(const std::vector<stored_turn> turns, tx.conversations().turns_of(row->id, most_turns_read));
  done.danger = tells_of_danger(turns, settings.business);
  if (is_over(row->status)) {
    return done;
  }
  TRY_ASSIGN(const std::vector<stored_turn> open, unanswered_turns(tx, row->id));
  conversation_reply over;
  over.conversation = row->id;
  over.turn = row->turns;
  over.language = row->language;
  over.ends = true;
  row->status = domain::conversation_status::handed_over;
  row->last_reply = to_json(over);
  row->last_at = now;
  TRY(tx.conversations().save(*row));
  TRY(mark_answered(tx, row->id, open, now));
  const std::string said = lines_of(turns);
  if (said.empty()) {
    return done;
  }
  TRY(tell_of_words(tx, settings, *row, said, tells_of_danger(open, settings.business), "handed_over", now));
  TRY(note_handed_over(tx, settings, *row));
  done.told = true;
  return done;
}

result<handed_words> pass_on_late_words(ports::transaction& tx, const config::settings& settings,
                                        const domain::stored_conversation& row, time_point now) {
  handed_words done;
  TRY_ASSIGN(const std::vector<stored_turn> turns, tx.conversations().turns_of(row.id, most_turns_read));
  done.danger = tells_of_danger(turns, settings.business);
  TRY_ASSIGN(const std::vector<stored_turn> open, unanswered_turns(tx, row.id));
  const std::string said = lines_of(open);
  TRY(mark_answered(tx, row.id, open, now));
  if (said.empty() || !row.call) {
    return done;
  }
  TRY(tell_of_words(tx, settings, row, said, tells_of_danger(open, settings.business),
                    "late:" + std::to_string(open.front().number), now));
  TRY(note_handed_over(tx, settings, row));
  done.told = true;
  return done;
}

}  // namespace zylin::conversations
