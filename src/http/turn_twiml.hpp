#pragma once

#include "turn_address.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/phone_conversation.hpp"

#include <string>
#include <string_view>

namespace zylin::http::twiml {

/// Documents of a conversation by turns. Any text is safe in them, and each stays below Twilio's 64 kB (see twiml.hpp).
/// `to` is the caller in the reply's language; `path_prefix` as in twiml.hpp.

/// Greeting, then the reply as `turn` does. Nothing is recorded, so no notice is said.
[[nodiscard]] std::string conversation_greeting(const domain::texts::audience& to, bool open,
                                                const ports::phone_reply& first, const call_sid& call,
                                                std::string_view path_prefix = {});
/// Says the reply and listens for words and keys: both may interrupt it. The reply that ends the call hangs up instead.
[[nodiscard]] std::string turn(const domain::texts::audience& to, const ports::phone_reply& next, const call_sid& call,
                               std::string_view path_prefix = {});
/// Says that it takes a moment, and asks again at that address.
[[nodiscard]] std::string wait(const domain::texts::audience& to, const turn_address& again,
                               std::string_view path_prefix = {});

}  // namespace zylin::http::twiml
