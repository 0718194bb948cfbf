#pragma once

#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/job.hpp"

#include <optional>
#include <utility>

namespace zylin::calls {

/// Tells the upstream's circuit how a request to it ended.
template <class T>
ports::awaitable<result<T>> through_circuit(const pipeline_tools& tools, engine::upstream which,
                                            ports::awaitable<result<T>> request) {
  result<T> outcome = co_await std::move(request);
  const std::optional<error> failure = outcome ? std::nullopt : std::optional(outcome.error());
  tools.upstreams.finished(which, failure, tools.time.now());
  co_return outcome;
}

/// True when asking the same provider again is pointless: it refused for good, or this was the last attempt.
/// False when we are leaving: the next start asks.
[[nodiscard]] bool has_failed_for_good(const domain::job& work, const error& failure,
                                       const step_policies& policies) noexcept;

/// The failure of a step whose two providers failed. The second one's decides what follows: it may well
/// succeed later where the first never will.
[[nodiscard]] error both_failed(const error& first, const error& second);

/// The failure of the second provider, asked alone because the first one is out of order until `until`: what the
/// second refuses for good the first may still do then.
[[nodiscard]] error failed_alone(const error& second, time_point now, time_point until);

}  // namespace zylin::calls
