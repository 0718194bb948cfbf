#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::messages {

/// Whether the recipient's opt-outs allow a claimed message (domain/opt_out.hpp).
[[nodiscard]] result<bool> is_wanted(ports::transaction& tx, const domain::message& row);

/// The message if they do not: failed, never sent.
[[nodiscard]] domain::message held_back(domain::message claimed);

/// Closes the channel to a recipient who has opted out at the provider, as a failed message shows.
[[nodiscard]] result<void> learn_opt_out(ports::transaction& tx, const domain::message& failed, time_point now);

}  // namespace zylin::messages
