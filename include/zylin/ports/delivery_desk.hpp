#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/awaitable.hpp"

namespace zylin {

/// Takes what a provider hands in: reports about our messages (unordered, repeated, sometimes before its own reply to
/// the request that made the message), and what people write to us (repeated).
class delivery_desk {
 public:
  delivery_desk() = default;
  delivery_desk(const delivery_desk&) = delete;
  delivery_desk& operator=(const delivery_desk&) = delete;
  virtual ~delivery_desk() = default;

  /// Completes once the report is on disk. Errors: `storage_*`, `cancelled`.
  [[nodiscard]] virtual awaitable<result<void>> take(delivery_report report) = 0;
  [[nodiscard]] virtual awaitable<result<void>> receive(incoming_message written) = 0;
};

}  // namespace zylin
