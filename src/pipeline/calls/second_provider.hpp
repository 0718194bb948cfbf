#pragma once

#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/job.hpp"

#include <spdlog/spdlog.h>

#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zylin::calls {

/// Reports to the upstream's circuit breaker how a request ended.
template <class T>
ports::awaitable<result<T>> through_circuit(const pipeline_tools& tools, engine::upstream which,
                                            ports::awaitable<result<T>> request) {
  result<T> outcome = co_await std::move(request);
  const std::optional<error> failure = outcome ? std::nullopt : std::optional(outcome.error());
  tools.upstreams.finished(which, failure, tools.time.now());
  co_return outcome;
}

/// True when asking the same provider again is pointless: it refused for good, or this was the last attempt. False when
/// we are stopping: the next start asks again.
[[nodiscard]] bool has_failed_for_good(const domain::job& work, const error& failure,
                                       const step_policies& policies) noexcept;

/// The failure of a step whose two providers failed. The second one's decides what follows: it may succeed later when
/// the first never will.
[[nodiscard]] error both_failed(const error& first, const error& second);

/// The failure of the second provider, asked alone because the first is out of order until `until`: the first may still
/// succeed then, even if the second refused for good.
[[nodiscard]] error failed_alone(const error& second, time_point now, time_point until);

/// Two providers of the same service, each with its own circuit breaker.
template <class Provider>
struct provider_pair {
  Provider& first;
  Provider* second;  ///< null = there is none
  engine::upstream first_circuit;
  engine::upstream second_circuit;
  std::string_view name;  ///< of the service, in the log: "recogniser"
  /// The provider itself asks again after an unusable answer, so such a failure is final.
  bool final_when_unusable = false;
};

/// Sends the same request to the first provider, and to the second one if the first has failed for good or is out of
/// order. `ask` makes the request to one of them: `awaitable<result<T>>(Provider&)`. It may be called twice and must
/// outlive the wait, as `providers` and `work` must. Errors: the provider's; of both or of the second alone, as above.
template <class Provider, class Ask>
auto ask_providers(const pipeline_tools& tools, const step_policies& policies, const domain::job& work,
                   const provider_pair<Provider>& providers, const Ask& ask)
    -> std::invoke_result_t<const Ask&, Provider&> {
  if (providers.second == nullptr) {
    co_return co_await through_circuit(tools, providers.first_circuit, ask(providers.first));
  }
  const bool final_when_unusable = providers.final_when_unusable;
  const auto is_unusable = [final_when_unusable](const error& failed) {
    return final_when_unusable && failed.code() == errc::bad_response;
  };
  const time_point now = tools.time.now();
  const engine::circuits::admission first = tools.upstreams.admit(providers.first_circuit, now);
  std::optional<error> failure;  // the first one's
  if (!first.not_before) {
    auto answer = co_await through_circuit(tools, providers.first_circuit, ask(providers.first));
    if (answer || !(is_unusable(answer.error()) || has_failed_for_good(work, answer.error(), policies))) {
      co_return answer;
    }
    spdlog::warn("{} goes to the second {}, the first failed: {}", work.call.str(), providers.name,
                 answer.error().message());
    failure = answer.error();
  }
  // There is no other choice here, so the second is asked in any case: as the trial if its own pause is over.
  const engine::circuits::admission held = tools.upstreams.admit(providers.second_circuit, tools.time.now());
  auto answer = co_await through_circuit(tools, providers.second_circuit, ask(*providers.second));
  if (answer) {
    co_return answer;
  }
  if (failure && is_unusable(*failure)) {
    co_return error(failure->code(), both_failed(*failure, answer.error()).message());
  }
  co_return failure ? both_failed(*failure, answer.error()) : failed_alone(answer.error(), now, *first.not_before);
}

}  // namespace zylin::calls
