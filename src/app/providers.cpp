#include "second_provider.hpp"

#include "zylin/adapters/openai/intent_extractor.hpp"
#include "zylin/adapters/openai/transcriber.hpp"

namespace zylin::app {

second_provider create_second_provider(http_client& network, const settings& configured, const clock& time,
                                       telemetry& events) {
  second_provider made;
  if (configured.openai_fallback) {
    const openai_settings& account = *configured.openai_fallback;
    const std::chrono::milliseconds patience = configured.pipeline.upstream_timeout;
    made.ears = openai::create_transcriber(network, account, configured.facts.language, patience, events);
    made.reader = openai::create_intent_extractor(network, account, configured.facts, time, patience, events);
  }
  return made;
}

}  // namespace zylin::app
