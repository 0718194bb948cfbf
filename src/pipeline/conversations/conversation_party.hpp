#pragma once

#include "zylin/core/ids.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/stored_conversation.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace zylin::conversations {

/// With whom, and where. On the phone the call tells which conversation it is; in writing the number does.
struct conversation_party {
  domain::conversation_channel channel = domain::conversation_channel::phone;
  std::optional<phone_number> number{};  ///< the customer's; nothing if there is none, or it is withheld
  std::string called{};                  ///< our own number; empty for a chat
  std::optional<call_sid> call{};        ///< of `phone` and `live`
  std::optional<std::int64_t> chat{};    ///< of a `chat` that has begun: its conversation
  std::string language{};                ///< to begin in, ISO 639-1; empty: the one they used last
};

/// One turn as it came in.
struct heard_turn {
  std::string key;  ///< names the turn: the same turn, heard again, has the same key; 1 to 64 bytes
  domain::conversation_turn what;
};

}  // namespace zylin::conversations
