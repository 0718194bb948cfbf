#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/pipeline/circuits.hpp"
#include "zylin/pipeline/clock_watch.hpp"
#include "zylin/pipeline/message_machine.hpp"
#include "zylin/pipeline/sender_rates.hpp"
#include "zylin/pipeline/settlement.hpp"
#include "zylin/pipeline/work_loop.hpp"
#include "zylin/ports/messenger.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>

namespace zylin {

struct outbox_tools {
  store& db;
  messenger& post;
  const clock& time;
  telemetry& events;
  const settings& configured;
  std::function<double()> roll;  ///< uniform in [0,1); any thread
  circuits& upstreams;
};

/// Sends what decisions have written. A message is `sending` on disk before its request is written, so
/// whatever happens in between is known to be unknown, and is looked up before anything is repeated.
class outbox final : public work_source {
 public:
  explicit outbox(outbox_tools tools);

  awaitable<result<std::vector<awaitable<void>>>> claim(std::size_t room) override;
  awaitable<result<std::optional<time_point>>> next_due() override;

  /// Waits for a failing disk no longer. Any thread.
  void stop() noexcept { stopping_ = true; }

 private:
  void watch(const std::optional<error>& failure);
  awaitable<void> deliver(message row, circuits::trial held);
  awaitable<message> attempt_safely(message row, circuits::trial held);
  awaitable<message> attempt(message row);
  awaitable<result<std::optional<message_receipt>>> look_up(const message& row);
  awaitable<void> settle(message row);

  outbox_tools tools_;
  message_policies policies_;
  message_ledger ledger_;
  sender_rates rates_;  // only the loop claims
  clock_watch watch_;   // the same
  std::atomic<bool> stopping_{false};
};

}  // namespace zylin
