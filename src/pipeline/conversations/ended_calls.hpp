#pragma once

#include "pipeline/conversations/conversation_room.hpp"
#include "pipeline/engine/periodic_task.hpp"

#include <utility>

namespace zylin::conversations {

/// Ends the conversations of calls that have ended: a caller who hangs up while they are listened to is only reported
/// as the call's status. What was open goes on in writing.
class ended_calls final : public engine::periodic_task {
 public:
  explicit ended_calls(conversation_tools tools) : tools_(tools), room_(std::move(tools)) {}

  ports::awaitable<result<void>> run() override;
  /// Not known: the task is woken when a call has ended, and looks every half minute.
  [[nodiscard]] std::optional<time_point> next_due() const override { return std::nullopt; }

 private:
  conversation_tools tools_;
  conversation_room room_;
};

/// The key of the turn with which a caller hangs up: there is one for each call.
inline constexpr const char* hang_up_key = "hangup";

}  // namespace zylin::conversations
