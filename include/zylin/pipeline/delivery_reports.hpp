#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/pipeline/settlement.hpp"
#include "zylin/ports/delivery_desk.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <functional>

namespace zylin {

/// Writes down what the provider hands in, and what follows from it.
class delivery_reports final : public delivery_desk {
 public:
  /// The references must outlive the desk. `message_added` wakes the outbox; any thread.
  delivery_reports(store& db, const clock& time, telemetry& events, const settings& configured,
                   std::function<void()> message_added);

  awaitable<result<void>> take(delivery_report report) override;
  awaitable<result<void>> receive(incoming_message written) override;

 private:
  store& db_;
  const clock& time_;
  telemetry& events_;
  const settings& configured_;
  message_ledger ledger_;
  std::function<void()> message_added_;
};

}  // namespace zylin
