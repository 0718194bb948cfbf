#pragma once

#include "pipeline/conversations/conversation_manager.hpp"
#include "pipeline/engine/periodic_task.hpp"
#include "zylin/core/ids.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace zylin::conversations {

/// The caller has hung up: answers what they said and nobody answered, since they may have agreed to something or be in
/// danger, then ends the conversation. What is open then goes on in writing. Repeated, it does what came in since.
/// Errors: as for `conversation_manager::take_turn`; what is stored by then stays.
[[nodiscard]] ports::awaitable<result<void>> end_conversation(conversation_manager& manager,
                                                              const conversation_tools& tools, call_sid call);

/// Ends the conversations of calls that have ended: a caller who hangs up while they are listened to is only reported
/// as the call's status. A conversation that cannot be ended delays no other one; when it has failed too often, its
/// words are handed to the owner.
class ended_calls final : public engine::periodic_task {
 public:
  explicit ended_calls(conversation_tools tools) : tools_(tools), manager_(std::move(tools)) {}

  ports::awaitable<result<void>> run() override;
  /// Not known: the task is woken when a call has ended, and looks every half minute.
  [[nodiscard]] std::optional<time_point> next_due() const override { return std::nullopt; }

  static constexpr int most_failures = 3;  ///< of one conversation, before it is handed over

 private:
  ports::awaitable<result<void>> end(const domain::stored_conversation& row);
  ports::awaitable<result<void>> give_up(call_sid call);

  conversation_tools tools_;
  conversation_manager manager_;
  std::map<std::int64_t, int> failures_;  ///< by conversation, of those that are still open
};

}  // namespace zylin::conversations
