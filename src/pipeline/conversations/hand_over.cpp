#include "pipeline/conversations/hand_over.hpp"

#include "pipeline/messages/call_messages.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace zylin::conversations {

result<std::string> words_of_customer(ports::transaction& tx, std::int64_t conversation) {
  constexpr std::size_t enough = 60;  // turns of both sides
  TRY_ASSIGN(const std::vector<domain::stored_turn> turns, tx.conversations().turns_of(conversation, enough));
  std::string said;
  for (const domain::stored_turn& turn : turns) {
    if (turn.who == domain::turn_author::customer && turn.kind == domain::turn_kind::words) {
      said.append(said.empty() ? "" : "\n").append(turn.words);
    }
  }
  return said;
}

result<bool> hand_over(ports::transaction& tx, const config::settings& settings, const call_sid& call, time_point now) {
  TRY_ASSIGN(std::optional<domain::stored_conversation> row, tx.conversations().of_call(call));
  if (!row || is_over(row->status)) {
    return false;
  }
  row->status = domain::conversation_status::handed_over;
  row->last_at = now;
  TRY(tx.conversations().save(*row));
  TRY_ASSIGN(const std::string said, words_of_customer(tx, row->id));
  if (said.empty()) {
    return false;
  }
  domain::understanding told;
  if (const result<domain::conversation_state> state = domain::parse_conversation(row->state);
      state && !state->name.empty()) {
    told.customer_name = state->name;
  }
  messages::owner_notice notice;
  notice.text = domain::texts::owner_message(settings.business, row->customer, told, said);
  notice.key = "conversation:" + std::to_string(row->id) + ":handed_over";
  notice.call = call;
  TRY(enqueue_notice(tx, settings, notice, now));
  return true;
}

}  // namespace zylin::conversations
