#pragma once

#include "pipeline/conversations/conversation_manager.hpp"
#include "pipeline/conversations/decided_turn.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/domain/turn_understanding.hpp"

#include <optional>

namespace zylin::conversations {

/// What a model made of a turn, kept while the turn is decided again: it is asked once.
struct model_reading {
  bool asked = false;
  std::optional<domain::turn_understanding> proposed;
};

/// Adds to what the rules read what a model makes of the same words, if there is a model and the words may hold more
/// than the rules found in them: `domain::settle_turn` decides what of it is used. Where the model fails or takes too
/// long, the rules' reading stands alone. Errors: `storage_*`.
[[nodiscard]] ports::awaitable<result<void>> read_by_model(const conversation_tools& tools,
                                                           const domain::stored_conversation& row,
                                                           const heard_turn& heard,
                                                           const std::optional<phone_number>& number,
                                                           model_reading& kept, read_turn_result& read, time_point now);

}  // namespace zylin::conversations
