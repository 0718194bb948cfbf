// conversations: what customers say by turns, on every channel.
#pragma once

#include "pipeline/conversations/conversation_party.hpp"
#include "pipeline/conversations/conversation_reply.hpp"
#include "pipeline/conversations/open_conversation.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/awaitable.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/turn_reader.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace zylin::conversations {

/// Everything must outlive the conversations.
struct conversation_tools {
  ports::store& db;
  const clock& time;
  const config::settings& settings;
  std::function<double()> random_fraction;      ///< uniform in [0,1); any thread
  std::function<void()> message_added = [] {};  ///< wakes the outbox; any thread
  ports::turn_reader* model = nullptr;          ///< reads turns beside the rules; null: rules alone
};

/// Holds conversations, one turn at a time:
///
///   words stored --> read --> facts read --> decided --> state, reply and actions stored together
///                     ^                                     |
///                     +---- another turn came first, -------+
///                           or a time is taken meanwhile: at most `most_attempts`
///
/// Words that come in when a call's conversation is over are the owner's.
/// A turn that is heard again changes nothing and has the same reply. Runs on a worker; nothing but database work is
/// done on the database thread. Errors: `storage_*`, `conflict` after too many attempts, `not_found` for a chat that
/// was never begun. After an error the words are stored and the same turn may be taken again.
class conversation_manager {
 public:
  explicit conversation_manager(conversation_tools tools) : tools_(std::move(tools)) {}

  /// Stores that it has begun. Nothing is said: the channel greets.
  [[nodiscard]] ports::awaitable<result<conversation_reply>> begin(conversation_party who);

  [[nodiscard]] ports::awaitable<result<conversation_reply>> take_turn(conversation_party who, heard_turn heard);

  static constexpr int most_attempts = 4;

 private:
  struct earlier_attempts;

  /// The reply, or nothing if it must be decided again.
  [[nodiscard]] ports::awaitable<result<std::optional<conversation_reply>>> answer(
      const domain::stored_conversation& row, const heard_turn& heard, earlier_attempts& earlier);

  [[nodiscard]] ports::awaitable<result<void>> pass_on(const domain::stored_conversation& row);

  conversation_tools tools_;
};

}  // namespace zylin::conversations
