#pragma once

#include "turn_address.hpp"
#include "zylin/core/form.hpp"
#include "zylin/ports/phone_conversation.hpp"

namespace zylin::http {

/// What a `<Gather>` heard, as Twilio posts it to its action: keys, else words, else silence; cleaned and bounded.
/// `Confidence` is not looked at, because it may be missing, or 0.0 whatever was said.
[[nodiscard]] ports::phone_turn read_turn(const turn_address& address, const form& fields);

}  // namespace zylin::http
