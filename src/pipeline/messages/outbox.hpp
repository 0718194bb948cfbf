// messages: writes to people, from the decision until the message has arrived or the owner was told.
#pragma once

#include "pipeline/engine/circuit_breaker.hpp"
#include "pipeline/engine/work_loop.hpp"
#include "pipeline/messages/message_ledger.hpp"
#include "pipeline/messages/message_machine.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/token_bucket.hpp"
#include "zylin/ports/messenger.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace zylin::messages {

/// How many messages each of our two senders may send per second. Applied when messages are claimed, so that those
/// which must wait stay `pending`. One thread at a time.
class sender_rates {
 public:
  struct allowance {
    std::size_t whatsapp = 0;
    std::size_t sms = 0;
  };
  struct opening {
    time_point whatsapp;
    time_point sms;
  };

  explicit sender_rates(const config::pipeline_settings& settings)
      : whatsapp_(settings.whatsapp_messages_per_second), sms_(settings.sms_messages_per_second) {}

  [[nodiscard]] allowance available(time_point now) { return {whatsapp_.available(now), sms_.available(now)}; }
  /// From when on each may send again.
  [[nodiscard]] opening next(time_point now) { return {whatsapp_.next(now), sms_.next(now)}; }
  /// Counts these as sent now; look-ups cost nothing.
  void take(const std::vector<domain::message>& claimed) noexcept;

 private:
  domain::token_bucket whatsapp_;
  domain::token_bucket sms_;
};

struct outbox_tools {
  ports::store& db;
  ports::messenger& post;
  const clock& time;
  ports::telemetry& events;
  const config::settings& settings;
  std::function<double()> random_fraction;  ///< uniform in [0,1); any thread
  engine::circuits& upstreams;
};

/// Sends stored messages. A message is stored as `sending` before its request is written, so if anything happens in
/// between, its outcome is known to be unknown and is looked up before anything is repeated.
class outbox final : public engine::work_source {
 public:
  explicit outbox(outbox_tools tools);

  ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) override;
  ports::awaitable<result<std::optional<time_point>>> next_due() override;

  /// Stops waiting for a failing disk. Any thread.
  void stop() noexcept override { stopping_ = true; }

 private:
  void watch(const std::optional<error>& failure);
  ports::awaitable<void> deliver(domain::message row, engine::circuits::trial held);
  ports::awaitable<domain::message> attempt_safely(domain::message row, engine::circuits::trial held);
  ports::awaitable<domain::message> attempt(domain::message row);
  ports::awaitable<result<std::optional<ports::message_receipt>>> look_up(const domain::message& row);
  ports::awaitable<void> settle(domain::message row);
  void announce(const recorded_message& done);

  outbox_tools tools_;
  message_policies policies_;
  message_ledger ledger_;
  sender_rates rates_;                    // only used by the loop
  engine::clock_setback_detector watch_;  // the same
  std::atomic<bool> stopping_{false};
};

}  // namespace zylin::messages
