#include "pipeline/calls/transcribe_step.hpp"

#include "pipeline/calls/second_provider.hpp"
#include "zylin/core/sound_profile.hpp"
#include "zylin/domain/outside_text.hpp"
#include "zylin/domain/silence.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::calls {

ports::awaitable<result<std::string>> transcribe_step::transcribe(const domain::job& work,
                                                                  std::filesystem::path audio) const {
  const result<sound_profile> sound = measure_sound(audio);  // an unreadable file may contain speech
  if (sound && domain::is_silent(*sound)) {
    spdlog::info("{} is silent, nothing is sent to the recogniser", work.call.str());
    co_return std::string();
  }
  result<std::string> words = co_await recognise(work, std::move(audio));
  if (!words) {
    co_return words;
  }
  *words = domain::kept_transcript(*words);
  if (domain::is_wordless(*words)) {
    spdlog::info("{} holds no words: nothing is sent to the model", work.call.str());
    words->clear();
  } else if (sound && domain::is_hallucinated(*words, *sound)) {
    spdlog::info("{} is silent, what the recogniser wrote is made up", work.call.str());
    words->clear();
  }
  co_return words;
}

ports::awaitable<result<std::string>> transcribe_step::recognise(const domain::job& work,
                                                                 std::filesystem::path audio) const {
  const provider_pair<ports::transcriber> recognisers{tools_.transcriber, tools_.second_transcriber,
                                                      engine::upstream::speech, engine::upstream::second_speech,
                                                      "recogniser"};
  const auto ask = [&audio](ports::transcriber& each) { return each.transcribe(audio); };
  co_return co_await ask_providers(tools_, policies_, work, recognisers, ask);
}

}  // namespace zylin::calls
