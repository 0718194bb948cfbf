// intake: takes what webhooks hand in and stores it.
#pragma once

#include "pipeline/messages/message_ledger.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/affirmation.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/message_events.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <functional>

namespace zylin::intake {

/// Keeps what somebody wrote to us, which `said` says or does not say plainly. A yes or a no to an offer of the waiting
/// list is acted upon; of all else the owner is told, unless it is the owner who wrote. On WhatsApp it opens the window
/// for free text to that number. False when the message was known: then nothing changes.
[[nodiscard]] result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                                          const domain::incoming_message& written, domain::plain_answer said,
                                          time_point now);

/// Writes down what the provider hands in, and what follows from it.
class message_intake final : public ports::message_events {
 public:
  /// The references must outlive this. `message_added` wakes the outbox; any thread.
  message_intake(ports::store& db, const clock& time, ports::telemetry& events, const config::settings& settings,
                 std::function<void()> message_added);

  ports::awaitable<result<void>> message_reported(domain::delivery_report report) override;
  ports::awaitable<result<void>> message_arrived(domain::incoming_message written) override;

 private:
  ports::store& db_;
  const clock& time_;
  ports::telemetry& events_;
  const config::settings& settings_;
  messages::message_ledger ledger_;
  std::function<void()> message_added_;
};

}  // namespace zylin::intake
