#pragma once

#include "zylin/pipeline/pipeline_tools.hpp"

#include <optional>
#include <utility>

namespace zylin {

/// Tells the upstream's circuit how a request to it ended.
template <class T>
awaitable<result<T>> watched(const pipeline_tools& tools, upstream which, awaitable<result<T>> request) {
  result<T> outcome = co_await std::move(request);
  const std::optional<error> failure = outcome ? std::nullopt : std::optional(outcome.error());
  tools.upstreams.finished(which, failure, tools.time.now());
  co_return outcome;
}

}  // namespace zylin
