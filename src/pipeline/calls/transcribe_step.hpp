#pragma once

#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"
#include "zylin/domain/job.hpp"

#include <filesystem>
#include <string>

namespace zylin::calls {

/// From a recording to the caller's words: the recogniser, and if it has failed for good the second one. A recording
/// without speech is sent to neither, and phrases that recognisers are known to invent on near-silence are discarded.
class transcribe_step {
 public:
  transcribe_step(const pipeline_tools& tools, step_policies policies) : tools_(tools), policies_(policies) {}

  /// Empty for silence. Errors: those of `transcriber`.
  [[nodiscard]] ports::awaitable<result<std::string>> transcribe(const domain::job& work,
                                                                 std::filesystem::path audio) const;

 private:
  ports::awaitable<result<std::string>> recognise(const domain::job& work, std::filesystem::path audio) const;

  const pipeline_tools& tools_;
  step_policies policies_;
};

}  // namespace zylin::calls
