#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/awaitable.hpp"

namespace zylin::ports {

/// Takes what a provider hands in: reports about our messages (unordered, repeated, sometimes before its own reply to
/// the request that made the message), and what people write to us (repeated).
class message_events {
 public:
  message_events() = default;
  message_events(const message_events&) = delete;
  message_events& operator=(const message_events&) = delete;
  virtual ~message_events() = default;

  /// Completes once the report is on disk. Errors: `storage_*`, `cancelled`.
  [[nodiscard]] virtual awaitable<result<void>> message_reported(domain::delivery_report report) = 0;
  [[nodiscard]] virtual awaitable<result<void>> message_arrived(domain::incoming_message written) = 0;
};

}  // namespace zylin::ports
