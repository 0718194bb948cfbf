#include "pipeline/calls/transcribe_step.hpp"

#include "pipeline/calls/second_provider.hpp"
#include "zylin/core/sound_profile.hpp"
#include "zylin/domain/silence.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::calls {

ports::awaitable<result<std::string>> transcribe_step::transcribe(const domain::job& work,
                                                                  std::filesystem::path audio) const {
  const result<sound_profile> sound = measure_sound(audio);  // what cannot be measured may hold speech
  if (sound && domain::is_silent(*sound)) {
    spdlog::info("{} is silent, nothing is sent to the recogniser", work.call.str());
    co_return std::string();
  }
  result<std::string> words = co_await recognise(work, std::move(audio));
  if (words && sound && domain::is_hallucinated(*words, *sound)) {
    spdlog::info("{} is silent, what the recogniser wrote is made up", work.call.str());
    words->clear();
  }
  co_return words;
}

ports::awaitable<result<std::string>> transcribe_step::recognise(const domain::job& work,
                                                                 std::filesystem::path audio) const {
  if (tools_.second_transcriber == nullptr) {
    co_return co_await through_circuit(tools_, engine::upstream::speech,
                                       tools_.transcriber.transcribe(std::move(audio)));
  }
  const time_point now = tools_.time.now();
  const engine::circuits::admission first = tools_.upstreams.admit(engine::upstream::speech, now);
  if (first.not_before) {
    result<std::string> alone = co_await ask_second(std::move(audio));
    if (!alone) {
      co_return failed_alone(alone.error(), now, *first.not_before);
    }
    co_return alone;
  }
  result<std::string> words =
      co_await through_circuit(tools_, engine::upstream::speech, tools_.transcriber.transcribe(audio));
  if (words || !has_failed_for_good(work, words.error(), policies_)) {
    co_return words;
  }
  spdlog::warn("{} goes to the second recogniser, the first failed: {}", work.call.str(), words.error().message());
  result<std::string> second = co_await ask_second(std::move(audio));
  if (!second) {
    co_return both_failed(words.error(), second.error());
  }
  co_return second;
}

/// Whoever comes here has no other choice, so it is asked in any case: as the trial where its own pause is over.
ports::awaitable<result<std::string>> transcribe_step::ask_second(std::filesystem::path audio) const {
  const engine::circuits::admission held = tools_.upstreams.admit(engine::upstream::second_speech, tools_.time.now());
  co_return co_await through_circuit(tools_, engine::upstream::second_speech,
                                     tools_.second_transcriber->transcribe(std::move(audio)));
}

}  // namespace zylin::calls
