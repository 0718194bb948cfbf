#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/awaitable.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::ports {

/// What the provider said when it took a message.
struct message_receipt {
  std::string provider_sid;
  std::string status;  ///< the provider's word, e.g. "queued"
};

/// Sends messages.
class messenger {
 public:
  messenger() = default;
  messenger(const messenger&) = delete;
  messenger& operator=(const messenger&) = delete;
  virtual ~messenger() = default;

  /// Errors: `connect_failed`, `rate_limited` (not processed: repeat); `timed_out`, `connection_lost`,
  /// `server_failed`, `bad_response` (ambiguous: look it up); `rejected`, `unauthorized` (final, with the
  /// provider's number in `provider_code`).
  [[nodiscard]] virtual awaitable<result<message_receipt>> send(domain::message outgoing) = 0;

  /// Looks up an ambiguous message: one to the same recipient with the same text, made at or after `since`, that is not
  /// in `others` (SIDs of our other messages). Nothing when there is none. We do not know the text that a template
  /// became, so for it any message counts; `bad_response` when there are several.
  [[nodiscard]] virtual awaitable<result<std::optional<message_receipt>>> find_sent(
      domain::message outgoing, time_point since, std::vector<std::string> others) = 0;
};

}  // namespace zylin::ports
