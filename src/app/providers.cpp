#include "providers.hpp"

#include "zylin/adapters/openai/intent_extractor.hpp"
#include "zylin/adapters/openai/transcriber.hpp"
#include "zylin/adapters/twilio/call_directory.hpp"
#include "zylin/adapters/twilio/messages.hpp"
#include "zylin/adapters/twilio/recording_list.hpp"
#include "zylin/adapters/twilio/recordings.hpp"
#include "zylin/net/curl_http_client.hpp"

namespace zylin::app {
namespace {

std::string status_callback(const server_settings& configured) {
  return configured.public_url.empty() ? std::string{} : configured.public_url + "/api/twilio/message-status";
}

net::http_client_options network_options(const settings& configured, const clock& time) {
  net::http_client_options options;
  options.allow_insecure = configured.allow_insecure_upstream;
  options.time = &time;
  return options;
}

}  // namespace

std::vector<model_catalog*> providers::catalogs() const {
  std::vector<model_catalog*> all{models.get()};
  if (second_models) {
    all.push_back(second_models.get());
  }
  return all;
}

providers create_providers(const boost::asio::any_io_executor& io, const settings& configured, const clock& time,
                           telemetry& events, const std::function<void()>& availability_changed) {
  const std::chrono::milliseconds patience = configured.pipeline.upstream_timeout;
  const business& facts = configured.facts;
  providers made;
  made.network = net::create_curl_http_client(io, network_options(configured, time));
  http_client& network = *made.network;

  made.recordings = twilio::create_recording_source(network, configured.twilio, patience, events);
  made.listed_recordings = twilio::create_recording_list(network, configured.twilio, patience, events);
  made.directory = twilio::create_call_directory(network, configured.twilio, patience, events);
  made.post =
      twilio::create_messenger(network, configured.twilio, status_callback(configured.server), patience, events);

  const openai::speech_hints hints{facts.language, openai::keywords_of(facts)};
  const auto models_of = [&](const openai_settings& account) {
    return std::make_unique<openai::configured_models>(network, account, time, patience, events, availability_changed);
  };
  const openai_settings& first = configured.openai;
  made.models = models_of(first);
  made.ears = openai::create_transcriber(network, first, *made.models, hints, patience, events);
  made.reader = openai::create_intent_extractor(network, first, *made.models, facts, time, patience, events);
  if (configured.openai_fallback) {
    const openai_settings& second = *configured.openai_fallback;
    made.second_models = models_of(second);
    made.second_ears = openai::create_transcriber(network, second, *made.second_models, hints, patience, events);
    made.second_reader =
        openai::create_intent_extractor(network, second, *made.second_models, facts, time, patience, events);
  }
  return made;
}

}  // namespace zylin::app
