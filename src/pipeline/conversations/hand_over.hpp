#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zylin::conversations {

/// All that the customer has said, a line each turn.
[[nodiscard]] result<std::string> words_of_customer(ports::transaction& tx, std::int64_t conversation);

/// Words and keys that are stored and have no reply, in order.
[[nodiscard]] result<std::vector<domain::stored_turn>> unanswered_turns(ports::transaction& tx,
                                                                        std::int64_t conversation);

struct handed_words {
  bool told = false;    ///< something was written to the owner now
  bool danger = false;  ///< somebody is in danger by what was said in the conversation
};

/// The call goes on without its conversation: that is over, the owner gets the words that were said, as an alert if
/// there is an emergency among those that were not answered, and the call log says so. Once for each call; nothing
/// without a conversation.
[[nodiscard]] result<handed_words> hand_over(ports::transaction& tx, const config::settings& settings,
                                             const call_sid& call, time_point now);

/// Words that came in when the conversation of a call was over already are the owner's.
[[nodiscard]] result<handed_words> pass_on_late_words(ports::transaction& tx, const config::settings& settings,
                                                      const domain::stored_conversation& row, time_point now);

}  // namespace zylin::conversations
