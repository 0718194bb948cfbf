#pragma once

#include "pipeline/conversations/conversation_manager.hpp"
#include "pipeline/conversations/turns_in_flight.hpp"
#include "zylin/ports/phone_conversation.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace zylin::conversations {

/// Conversations on the phone: turn N of a call is the turn with the key "N" of its conversation. What a turn means is
/// worked out to its end, however short a webhook waits for it; who asks again joins that work.
class phone_conversation final : public ports::phone_conversation {
 public:
  /// What words mean is worked out on `workers`. The tools' referents must outlive this, and this all work on
  /// `workers`.
  phone_conversation(conversation_tools tools, boost::asio::any_io_executor workers,
                     std::size_t most_at_once = turns_in_flight::most_by_default);

  ports::awaitable<result<ports::phone_reply>> call_began(domain::call_progress told, std::string language) override;
  ports::awaitable<result<std::optional<ports::phone_reply>>> turn_heard(ports::phone_turn turn,
                                                                         std::chrono::milliseconds wait) override;
  ports::awaitable<result<std::optional<ports::phone_reply>>> reply_to(call_sid call, int number,
                                                                       std::chrono::milliseconds wait) override;
  ports::awaitable<result<bool>> recording_asked(call_sid call, int number, std::string unheard) override;

 private:
  using turn_result = result<conversation_reply>;

  [[nodiscard]] ports::awaitable<turn_result> begin(domain::call_progress told, std::string language);
  [[nodiscard]] ports::awaitable<turn_result> take(conversation_party who, heard_turn heard, bool hung_up);
  [[nodiscard]] ports::awaitable<turn_result> on_worker(ports::awaitable<turn_result> work);
  [[nodiscard]] ports::awaitable<result<std::optional<ports::phone_reply>>> wait_for_reply(
      conversation_party who, heard_turn heard, bool hung_up, std::chrono::milliseconds wait);
  [[nodiscard]] ports::phone_reply spoken(const conversation_reply& reply) const;

  conversation_tools tools_;
  conversation_manager manager_;
  boost::asio::any_io_executor workers_;
  turns_in_flight in_flight_;
  std::vector<std::string> hints_;
};

}  // namespace zylin::conversations
