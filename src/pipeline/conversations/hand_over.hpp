#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <string>

namespace zylin::conversations {

/// All that the customer has said, a line each turn.
[[nodiscard]] result<std::string> words_of_customer(ports::transaction& tx, std::int64_t conversation);

/// The call goes on without its conversation: that is over, and the owner gets the words that were said. True if there
/// were any. Once for each call.
[[nodiscard]] result<bool> hand_over(ports::transaction& tx, const config::settings& settings, const call_sid& call,
                                     time_point now);

}  // namespace zylin::conversations
