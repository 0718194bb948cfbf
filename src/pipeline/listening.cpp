#include "zylin/pipeline/listening.hpp"

#include "zylin/core/sound_profile.hpp"
#include "zylin/domain/silence.hpp"
#include "zylin/pipeline/second_provider.hpp"
#include "zylin/pipeline/watched.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin {

awaitable<result<std::string>> listening::hear(const job& work, std::filesystem::path audio) const {
  const result<sound_profile> sound = measure_sound(audio);  // what cannot be measured may hold speech
  if (sound && is_silent(*sound)) {
    spdlog::info("{} is silent, nothing is sent to the recogniser", work.call.str());
    co_return std::string();
  }
  result<std::string> words = co_await recognise(work, std::move(audio));
  if (words && sound && is_made_up(*words, *sound)) {
    spdlog::info("{} is silent, what the recogniser wrote is made up", work.call.str());
    words->clear();
  }
  co_return words;
}

awaitable<result<std::string>> listening::recognise(const job& work, std::filesystem::path audio) const {
  if (tools_.second_ears == nullptr) {
    co_return co_await watched(tools_, upstream::speech, tools_.ears.transcribe(std::move(audio)));
  }
  const time_point now = tools_.time.now();
  const circuits::admission first = tools_.upstreams.admit(upstream::speech, now);
  if (first.not_before) {
    result<std::string> alone = co_await ask_second(std::move(audio));
    if (!alone) {
      co_return failed_alone(alone.error(), now, *first.not_before);
    }
    co_return alone;
  }
  result<std::string> words = co_await watched(tools_, upstream::speech, tools_.ears.transcribe(audio));
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
awaitable<result<std::string>> listening::ask_second(std::filesystem::path audio) const {
  const circuits::admission held = tools_.upstreams.admit(upstream::second_speech, tools_.time.now());
  co_return co_await watched(tools_, upstream::second_speech, tools_.second_ears->transcribe(std::move(audio)));
}

}  // namespace zylin
