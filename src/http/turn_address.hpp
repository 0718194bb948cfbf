#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::http {

/// Where Twilio asks for the next document of a conversation: what the server needs to go on is in the address, so that
/// it survives a restart, and Twilio's signature covers it.
struct turn_address {
  explicit turn_address(call_sid id) : call(std::move(id)) {}

  call_sid call;
  int turn = 1;                 ///< the question that is answered, from 1
  std::string language{};       ///< the one that is listened for; empty: not known
  int poll = 0;                 ///< how often the reply to the turn has been asked for again
  time_point heard_at{};        ///< of a poll: when the turn was heard
  bool gather_skipped = false;  ///< Twilio went past the `<Gather>`, which it does only if that fails
};

/// "/prefix/api/twilio/turn/CA…?turn=2&language=de&poll=1&since=1795000000000". `path_prefix` as in twiml.hpp.
[[nodiscard]] std::string to_string(const turn_address& address, std::string_view path_prefix);

/// Reads the query of such an address; nothing if it lacks the turn, or holds a number that no address of ours has.
/// A language that is none is left out.
[[nodiscard]] std::optional<turn_address> read_turn_address(call_sid call, const form& query);

}  // namespace zylin::http
