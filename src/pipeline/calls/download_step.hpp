#pragma once

#include "pipeline/calls/pipeline_tools.hpp"
#include "zylin/domain/job.hpp"

#include <filesystem>

namespace zylin::calls {

/// From Twilio to the disk: downloads a recording into the cache.
class download_step {
 public:
  explicit download_step(const pipeline_tools& tools) : tools_(tools) {}

  /// Where the recording is kept between download and answer.
  [[nodiscard]] std::filesystem::path audio_file(const domain::job& work) const;

  /// Errors: those of `recording_source`.
  [[nodiscard]] ports::awaitable<result<void>> download(const domain::job& work) const;

  /// The same if the audio is missing (a database restored without it, or deleted by hand): Twilio still has it.
  [[nodiscard]] ports::awaitable<result<void>> require_audio(const domain::job& work) const;

 private:
  const pipeline_tools& tools_;
};

}  // namespace zylin::calls
