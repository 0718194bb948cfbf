#pragma once

#include <map>

namespace zylin::sim {

/// What the stand-in Twilio does instead of taking a message.
enum class message_fault {
  server_error,       ///< 500, nothing stored
  too_many_requests,  ///< 429 with `Retry-After: 1`, nothing stored
  accept_then_hang    ///< stored and reported as usual, but the reply never comes
};

/// Misbehaviour to order. Empty = none.
struct twilio_faults {
  std::map<int, message_fault> message_creation;  ///< by ordinal of the authorised POST Messages.json, from 1
};

}  // namespace zylin::sim
