#pragma once

#include "pipeline/calls/act_step.hpp"
#include "pipeline/calls/call_parties.hpp"
#include "pipeline/calls/download_step.hpp"
#include "pipeline/calls/pipeline_tools.hpp"
#include "pipeline/calls/step_machine.hpp"
#include "pipeline/calls/transcribe_step.hpp"
#include "pipeline/calls/understand_step.hpp"
#include "zylin/domain/job.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace zylin::calls {

/// The work of each step. A step returns the writes for the transaction that also moves the job on; until then nothing
/// of it is stored.
class call_steps {
 public:
  call_steps(const pipeline_tools& tools, step_policies policies);

  /// Performs `work.step`. May put a checkpoint into `work.understood`.
  [[nodiscard]] ports::awaitable<result<ports::store::work>> perform(domain::job& work);

  /// The writes for a job that dies of `last_error`.
  [[nodiscard]] ports::awaitable<ports::store::work> escalate_to_owner(domain::job dead);

  /// Where the recording is kept between download and answer.
  [[nodiscard]] std::filesystem::path audio_file(const domain::job& work) const {
    return download_step_.audio_file(work);
  }

 private:
  ports::awaitable<result<ports::store::work>> download(const domain::job& work);
  ports::awaitable<result<ports::store::work>> transcribe(domain::job& work);
  ports::awaitable<result<ports::store::work>> understand(domain::job& work);
  ports::awaitable<result<ports::store::work>> act(domain::job& work);
  ports::awaitable<result<domain::understanding>> understood(domain::job& work);
  ports::awaitable<result<domain::understanding>> understand_transcript(const domain::job& work);
  ports::awaitable<result<domain::call>> stored_call(const domain::job& work);
  [[nodiscard]] ports::store::work decide(const domain::job& work, const domain::call& log, domain::understanding what,
                                          std::optional<domain::call> parties,
                                          const domain::caller_memory& remembered) const;

  const pipeline_tools& tools_;
  download_step download_step_;
  transcribe_step transcribe_step_;
  understand_step understand_step_;
  call_parties parties_;
  act_step act_step_;
};

}  // namespace zylin::calls
