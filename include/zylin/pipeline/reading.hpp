#pragma once

#include "zylin/domain/call.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/pipeline/pipeline_tools.hpp"
#include "zylin/pipeline/step_machine.hpp"

namespace zylin {

/// From the caller's words to what they want: the model, then the second one, then the rules, each where the one
/// before has failed for good.
class reading {
 public:
  reading(const pipeline_tools& tools, step_policies policies) : tools_(tools), policies_(policies) {}

  /// Errors: those of `intent_extractor`, while another attempt may help.
  [[nodiscard]] awaitable<result<understanding>> read(const job& work, const call& log) const;

 private:
  awaitable<result<understanding>> ask_models(const job& work, const call& log) const;
  awaitable<result<understanding>> ask_second(const call& log) const;

  const pipeline_tools& tools_;
  step_policies policies_;
};

}  // namespace zylin
