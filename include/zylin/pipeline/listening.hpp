#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/pipeline/pipeline_tools.hpp"
#include "zylin/pipeline/step_machine.hpp"

#include <filesystem>
#include <string>

namespace zylin {

/// From a recording to the caller's words: the recogniser, and where it has failed for good the second one. A
/// recording without speech is not sent to any, and what they are known to invent on near-silence is not believed.
class listening {
 public:
  listening(const pipeline_tools& tools, step_policies policies) : tools_(tools), policies_(policies) {}

  /// Empty for silence. Errors: those of `transcriber`.
  [[nodiscard]] awaitable<result<std::string>> hear(const job& work, std::filesystem::path audio) const;

 private:
  awaitable<result<std::string>> recognise(const job& work, std::filesystem::path audio) const;
  awaitable<result<std::string>> ask_second(std::filesystem::path audio) const;

  const pipeline_tools& tools_;
  step_policies policies_;
};

}  // namespace zylin
