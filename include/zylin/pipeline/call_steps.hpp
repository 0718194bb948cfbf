#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/pipeline/call_parties.hpp"
#include "zylin/pipeline/front_desk.hpp"
#include "zylin/pipeline/listening.hpp"
#include "zylin/pipeline/pipeline_tools.hpp"
#include "zylin/pipeline/reading.hpp"
#include "zylin/pipeline/step_machine.hpp"

#include <filesystem>
#include <string>

namespace zylin {

/// What each step does. A step answers with what is to be written in the transaction that also moves the
/// job on; until then nothing of it exists.
class call_steps {
 public:
  call_steps(const pipeline_tools& tools, step_policies policies);

  /// Performs `work.step`. May put a checkpoint into `work.understood`.
  [[nodiscard]] awaitable<result<store::work>> perform(job& work);

  /// What is to be written when the job dies of `last_error`.
  [[nodiscard]] awaitable<store::work> hand_over(job dead);

  /// Where the recording lies between download and answer.
  [[nodiscard]] std::filesystem::path audio_file(const job& work) const;

 private:
  awaitable<result<void>> fetch(const job& work);
  awaitable<result<store::work>> download(const job& work);
  awaitable<result<void>> require_audio(const job& work);
  awaitable<result<store::work>> transcribe(const job& work);
  awaitable<result<store::work>> understand(job& work);
  awaitable<result<store::work>> act(job& work);
  awaitable<result<understanding>> understood(job& work);
  awaitable<result<understanding>> read(const job& work);
  awaitable<result<call>> stored_call(const job& work);
  [[nodiscard]] store::work decide(const job& work, call log, understanding what, std::optional<call> parties) const;

  const pipeline_tools& tools_;
  listening ears_;
  reading reader_;
  call_parties parties_;
  front_desk desk_;
};

}  // namespace zylin
