#include "pipeline/calls/download_step.hpp"

#include "pipeline/calls/second_provider.hpp"

#include <system_error>

namespace zylin::calls {

std::filesystem::path download_step::audio_file(const domain::job& work) const {
  return tools_.audio.file_of(work.recording);
}

ports::awaitable<result<void>> download_step::download(const domain::job& work) const {
  tools_.audio.make_room();
  const recording_cache::arrival counted(tools_.audio, work.recording);
  co_return co_await through_circuit(tools_, engine::upstream::recordings,
                                     tools_.recordings.download(work.recording, audio_file(work)));
}

ports::awaitable<result<void>> download_step::require_audio(const domain::job& work) const {
  std::error_code unknown;
  if (std::filesystem::exists(audio_file(work), unknown) || unknown) {
    co_return result<void>();
  }
  co_return co_await download(work);
}

}  // namespace zylin::calls
