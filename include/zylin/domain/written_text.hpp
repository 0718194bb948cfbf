#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

/// What becomes of a customer's message that a conversation answers. Those of one turn share its key.
///
/// due --gathered into a turn--> taking --its reply is written--> taken
///  |                               \--could not be answered--> passed_on: a person reads it
///  +--passed_on, refused (too many: the owner is told once a day), silent (after that, or blocked)
enum class text_state : std::uint8_t { due, taking, taken, passed_on, refused, silent };

[[nodiscard]] std::string_view to_string(text_state which) noexcept;
[[nodiscard]] std::optional<text_state> parse_text_state(std::string_view text) noexcept;

/// A message that waits for its reply.
struct written_text {
  std::string sid;
  std::string words;  ///< empty: only pictures or files
  text_state state = text_state::due;
  std::string turn;  ///< the key of its turn; empty while it is due
  time_point received_at{};
};

/// Somebody whose messages wait for a reply.
struct waiting_writer {
  std::string number;  ///< as it was written from
  domain::channel by = domain::channel::whatsapp;
  std::string called;     ///< our own number, of the last message
  time_point first_at{};  ///< of the messages that wait
  time_point last_at{};
  bool is_taking = false;  ///< a turn was begun and not ended: there is nothing to wait for
};

}  // namespace zylin::domain
