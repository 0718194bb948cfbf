#pragma once

#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"
#include "pipeline/messages/known_caller.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/job.hpp"

namespace zylin::calls {

/// From the caller's words to what they want: the model, then the second one, then the rules, each if the previous one
/// has failed for good. An emergency in the words is urgent whatever a model says, and is not retried.
class understand_step {
 public:
  understand_step(const pipeline_tools& tools, step_policies policies) : tools_(tools), policies_(policies) {}

  /// Errors: those of `intent_extractor`, while another attempt may help.
  [[nodiscard]] ports::awaitable<result<domain::understanding>> understand_transcript(const domain::job& work,
                                                                                      const domain::call& log) const;

 private:
  ports::awaitable<messages::known_caller> look_up(const domain::call& log) const;
  ports::awaitable<domain::understanding> read_emergency(const domain::job& work, const domain::call& log,
                                                         const messages::known_caller& caller) const;
  ports::awaitable<result<domain::understanding>> ask_models(const domain::job& work, const domain::call& log,
                                                             const messages::known_caller& caller) const;
  [[nodiscard]] domain::understanding read_without_model(const domain::call& log,
                                                         const messages::known_caller& caller) const;

  const pipeline_tools& tools_;
  step_policies policies_;
};

}  // namespace zylin::calls
