#pragma once

#include "pipeline/engine/retry_policy.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/messenger.hpp"

#include <chrono>
#include <optional>

namespace zylin::messages {

/// A message's state transitions. No I/O, no clock, no randomness.
///
///     pending --claim--> sending --accepted--> sent --callbacks--> delivered, read, failed
///        ^                  |  \--refused for good, or too often--> failed
///        |                  \--maybe accepted--> ambiguous --found--> sent
///        +--never accepted (again later)--+          |  \--not found--> pending, once, then failed
///                                                    |                  (the owner's messages: nine times)
///                                                    \--cannot be looked up, too often--> failed

struct message_policies {
  engine::retry_policy send;                    ///< for what was surely not accepted
  std::chrono::milliseconds reconcile_delay{};  ///< before an ambiguous message is looked up
};

/// True when a failed send may have been accepted.
[[nodiscard]] bool is_ambiguous(errc code) noexcept;

[[nodiscard]] domain::message after_send(domain::message current, const result<ports::message_receipt>& outcome,
                                         time_point now, const message_policies& policies, double random_fraction);

/// `found`: the result of the provider's list. A failed lookup counts as an attempt and is repeated with growing delay.
[[nodiscard]] domain::message after_lookup(domain::message current,
                                           const result<std::optional<ports::message_receipt>>& found, time_point now,
                                           const message_policies& policies, double random_fraction);

}  // namespace zylin::messages
