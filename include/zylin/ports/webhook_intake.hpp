#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/awaitable.hpp"

#include <optional>
#include <string>

namespace zylin::ports {

/// What is known of a call that the voice webhook reported.
struct call_arrival {
  bool is_new = false;  ///< no notification mentioned the call before
  domain::call_outcome outcome = domain::call_outcome::open;
  std::string language{};  ///< the one in which the caller is spoken to (ISO 639-1)
};

/// Stores what the provider's webhooks report: calls and their recordings, our messages, and messages people write to
/// us. All of it may be repeated and unordered; a report about a message may even precede the reply to the request that
/// made it. Everything completes once it is on disk, and wakes the worker for it. Errors of all: `storage_*`,
/// `cancelled`; then nothing is stored, and the webhook's sender should try again.
class webhook_intake {
 public:
  webhook_intake() = default;
  webhook_intake(const webhook_intake&) = delete;
  webhook_intake& operator=(const webhook_intake&) = delete;
  virtual ~webhook_intake() = default;

  /// Somebody calls.
  [[nodiscard]] virtual awaitable<result<call_arrival>> call_arrived(domain::call_progress told) = 0;
  /// The caller heard a refusal instead of the greeting.
  [[nodiscard]] virtual awaitable<result<void>> call_refused(call_sid id) = 0;
  /// The call went on or ended.
  [[nodiscard]] virtual awaitable<result<void>> call_progressed(domain::call_progress told) = 0;

  /// There is a recording of the call. One recording is one job, whichever webhook reports it. Returns, as the next
  /// two, the language in which the caller is spoken to.
  [[nodiscard]] virtual awaitable<result<std::string>> recording_arrived(domain::call_progress told,
                                                                         recording_sid recording) = 0;
  /// The caller left none.
  [[nodiscard]] virtual awaitable<result<std::string>> recording_absent(domain::call_progress told) = 0;
  /// The provider lost it: a person must call back.
  [[nodiscard]] virtual awaitable<result<std::string>> recording_failed(domain::call_progress told,
                                                                        std::optional<recording_sid> recording) = 0;

  /// One of our messages went on, arrived, or failed.
  [[nodiscard]] virtual awaitable<result<void>> message_reported(domain::delivery_report report) = 0;
  /// Somebody wrote to one of our numbers.
  [[nodiscard]] virtual awaitable<result<void>> message_arrived(domain::incoming_message written) = 0;
};

}  // namespace zylin::ports
