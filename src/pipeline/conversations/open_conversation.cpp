#include "pipeline/conversations/open_conversation.hpp"

#include "pipeline/conversations/conversation_reply.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/outside_text.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <optional>
#include <string>
#include <utility>

namespace zylin::conversations {
namespace {

using domain::conversation_channel;
using domain::conversation_status;
using domain::stored_conversation;

std::string number_of(const conversation_party& who) {
  return who.number ? who.number->str() : std::string();
}

/// Nobody goes on with it after so long.
result<std::optional<stored_conversation>> expire_if_old(ports::transaction& tx, std::optional<stored_conversation> row,
                                                         time_point now) {
  if (!row || now - row->last_at <= writing_open_for) {
    return row;
  }
  row->status = conversation_status::expired;
  TRY(tx.conversations().save(*row));
  return std::optional<stored_conversation>();
}

/// The one in writing on that channel, else one that waits for them to write.
result<std::optional<stored_conversation>> find_in_writing(ports::transaction& tx, const conversation_party& who,
                                                           time_point now) {
  const std::string number = number_of(who);
  if (number.empty()) {
    return std::optional<stored_conversation>();
  }
  TRY_ASSIGN(std::optional<stored_conversation> there, tx.conversations().open_with(number, who.channel));
  TRY_ASSIGN(std::optional<stored_conversation> open, expire_if_old(tx, std::move(there), now));
  if (open) {
    return open;
  }
  TRY_ASSIGN(std::optional<stored_conversation> waits, tx.conversations().waiting_for(number, now - writing_open_for));
  if (waits) {
    waits->channel = who.channel;
  }
  return waits;
}

result<std::optional<stored_conversation>> find_conversation(ports::transaction& tx, const conversation_party& who,
                                                             time_point now) {
  switch (who.channel) {
    case conversation_channel::phone:
    case conversation_channel::live:
      return who.call ? tx.conversations().of_call(*who.call) : std::optional<stored_conversation>();
    case conversation_channel::whatsapp:
    case conversation_channel::sms: return find_in_writing(tx, who, now);
    case conversation_channel::chat: break;
  }
  if (!who.chat) {
    return std::optional<stored_conversation>();
  }
  TRY_ASSIGN(std::optional<stored_conversation> chat, tx.conversations().find(*who.chat));
  return chat ? result<std::optional<stored_conversation>>(std::move(chat))
              : error(errc::not_found, "there is no conversation " + std::to_string(*who.chat));
}

/// Where the channel does not say in which language, in the one that they used last.
result<stored_conversation> begin_conversation(ports::transaction& tx, const domain::business& business,
                                               const conversation_party& who, time_point now) {
  stored_conversation row;
  row.channel = who.channel;
  row.customer = number_of(who);
  row.called = who.called;
  row.call = who.call;
  row.language = who.language;
  if (!speaks(business, who.language)) {
    TRY_ASSIGN(row.language, messages::language_for(tx, business, row.customer));
  }
  domain::conversation_state state;
  state.language = row.language;
  row.state = to_json(state);
  conversation_reply nothing_yet;
  nothing_yet.language = row.language;
  row.last_reply = to_json(nothing_yet);
  row.started_at = now;
  row.last_at = now;
  TRY_ASSIGN(row.id, tx.conversations().add(row));
  return row;
}

}  // namespace

result<stored_conversation> open_conversation(ports::transaction& tx, const domain::business& business,
                                              const conversation_party& who, time_point now) {
  TRY_ASSIGN(std::optional<stored_conversation> known, find_conversation(tx, who, now));
  return known ? result<stored_conversation>(std::move(*known)) : begin_conversation(tx, business, who, now);
}

result<stored_words> keep_words(ports::transaction& tx, const domain::business& business, const conversation_party& who,
                                const heard_turn& heard, time_point now) {
  stored_words kept;
  TRY_ASSIGN(kept.row, open_conversation(tx, business, who, now));
  domain::stored_turn turn;
  turn.kind = heard.what.kind;
  turn.words = domain::kept_writing(heard.what.words);
  turn.key = heard.key;
  turn.at = now;
  TRY(tx.conversations().add_turn(kept.row.id, turn));
  TRY_ASSIGN(kept.is_answered, tx.conversations().is_answered(kept.row.id, heard.key));
  return kept;
}

}  // namespace zylin::conversations
