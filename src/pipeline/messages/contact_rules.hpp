#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::messages {

/// Whether a claimed message may be sent, by what its recipient has asked (domain/opt_out.hpp).
[[nodiscard]] result<bool> is_wanted(ports::transaction& tx, const domain::message& row);

/// The message as it is where that is not so: failed, never sent.
[[nodiscard]] domain::message held_back(domain::message claimed);

/// Closes the channel to a recipient who has opted out at the provider, as a failed message tells.
[[nodiscard]] result<void> learn_opt_out(ports::transaction& tx, const domain::message& failed, time_point now);

}  // namespace zylin::messages
