#pragma once

#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"

#include <optional>

namespace zylin::calls {

/// Finds caller and called number if no webhook told us: a recording's callback contains neither.
class call_parties {
 public:
  call_parties(const pipeline_tools& tools, step_policies policies) : tools_(tools), policies_(policies) {}

  /// Nothing when `log` has them, or when they cannot be learnt any more: then the owner gets the call. Errors: those
  /// of `call_directory`, while another attempt is left.
  [[nodiscard]] ports::awaitable<result<std::optional<domain::call>>> learn(const domain::job& work,
                                                                            const domain::call& log) const;

  /// Writes down what `learn` found. Errors: `storage_*`.
  [[nodiscard]] static result<void> keep(ports::transaction& tx, const domain::call& told);

 private:
  const pipeline_tools& tools_;
  step_policies policies_;
};

}  // namespace zylin::calls
