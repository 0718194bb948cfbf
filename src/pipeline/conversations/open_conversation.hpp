#pragma once

#include "pipeline/conversations/conversation_party.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <string_view>

namespace zylin::conversations {

/// So long a conversation in writing goes on by itself; later words begin another one.
inline constexpr std::chrono::hours writing_open_for{24};

/// A turn that is stored, and the conversation that it belongs to.
struct stored_words {
  domain::stored_conversation row{};
  bool is_answered = false;  ///< it was heard before, and `row.last_reply` holds the latest reply
};

/// The conversation of that party; a new one if there is none. In writing that is the one on that channel, else one
/// that waits for them to write, which goes on there. Errors: `not_found` for a chat that was never begun, `storage_*`.
[[nodiscard]] result<domain::stored_conversation> open_conversation(ports::transaction& tx,
                                                                    const domain::business& business,
                                                                    const conversation_party& who, time_point now);

/// Stores the words of a turn with its conversation before anything else is done with them. A repeated turn stores
/// nothing. Errors: as for `open_conversation`.
[[nodiscard]] result<stored_words> keep_words(ports::transaction& tx, const domain::business& business,
                                              const conversation_party& who, const heard_turn& heard, time_point now);

}  // namespace zylin::conversations
