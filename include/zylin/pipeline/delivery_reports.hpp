#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/pipeline/settlement.hpp"
#include "zylin/ports/delivery_desk.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <functional>

namespace zylin {

/// Writes reports down, and what follows from them.
class delivery_reports final : public delivery_desk {
 public:
  /// The references must outlive the desk. `message_added` wakes the outbox; any thread.
  delivery_reports(store& db, const clock& time, telemetry& events, message_ledger ledger,
                   std::function<void()> message_added);

  awaitable<result<void>> take(delivery_report report) override;

 private:
  store& db_;
  const clock& time_;
  telemetry& events_;
  message_ledger ledger_;
  std::function<void()> message_added_;
};

}  // namespace zylin
