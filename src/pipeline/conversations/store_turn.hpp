#pragma once

#include "pipeline/conversations/conversation_actions.hpp"
#include "pipeline/conversations/decided_turn.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace zylin::conversations {

/// Why a turn that was decided could not be stored: it is to be decided again.
struct turn_obstacle {
  bool outdated = false;                     ///< another turn came first, or an appointment is gone
  std::vector<domain::time_span> refused{};  ///< these times are not free
  [[nodiscard]] bool any() const noexcept { return outdated || !refused.empty(); }
};

/// All that storing a decided turn needs. The references must outlive it.
struct turn_to_store {
  const config::settings& settings;
  const domain::stored_conversation& row;  ///< as it was read
  const std::optional<phone_number>& number;
  const heard_turn& heard;
  const decided_turn& decided;
  time_point now;
  std::uint32_t random;
};

/// Stores the new state and the reply with everything that the turn does: all of it or nothing. Returns the reply.
/// Errors: `conflict` where `obstacle` says why; `storage_*`.
[[nodiscard]] result<conversation_reply> store_turn(ports::transaction& tx, const turn_to_store& turn,
                                                    turn_obstacle& obstacle);

}  // namespace zylin::conversations
