#include "providers.hpp"

#include "zylin/adapters/ical/calendar_download.hpp"
#include "zylin/adapters/openai/intent_extractor.hpp"
#include "zylin/adapters/openai/transcriber.hpp"
#include "zylin/adapters/openai/turn_reader.hpp"
#include "zylin/adapters/twilio/call_directory.hpp"
#include "zylin/adapters/twilio/messages.hpp"
#include "zylin/adapters/twilio/recording_download.hpp"
#include "zylin/adapters/twilio/recording_list.hpp"
#include "zylin/net/curl_http_client.hpp"

namespace zylin::app {
namespace {

std::string status_callback(const config::server_settings& settings) {
  return settings.public_url.empty() ? std::string{} : settings.public_url + "/api/twilio/message-status";
}

net::http_client_options network_options(const config::settings& settings, const clock& time) {
  net::http_client_options options;
  options.allow_insecure = settings.allow_insecure_upstream;
  options.time = &time;
  return options;
}

}  // namespace

std::vector<ports::model_catalog*> providers::catalogs() const {
  std::vector<ports::model_catalog*> all{models.get()};
  if (second_models) {
    all.push_back(second_models.get());
  }
  return all;
}

providers create_providers(const boost::asio::any_io_executor& io, const config::settings& settings, const clock& time,
                           ports::telemetry& events, const std::function<void()>& availability_changed) {
  const std::chrono::milliseconds timeout = settings.pipeline.upstream_timeout;
  const domain::business& business = settings.business;
  providers made;
  made.network = net::create_curl_http_client(io, network_options(settings, time));
  ports::http_client& network = *made.network;

  made.recordings = twilio::create_recording_source(network, settings.twilio, timeout, events);
  made.listed_recordings = twilio::create_recording_list(network, settings.twilio, timeout, events);
  made.directory = twilio::create_call_directory(network, settings.twilio, timeout, events);
  made.post = twilio::create_messenger(network, settings.twilio, status_callback(settings.server), timeout, events);

  made.calendars = ical::create_calendar_download(network);

  const openai::speech_hints hints{only_language(business), openai::keywords_of(business)};
  const auto models_of = [&](const config::openai_settings& account) {
    return std::make_unique<openai::configured_models>(network, account, time, timeout, events, availability_changed);
  };
  const config::openai_settings& first = settings.openai;
  made.models = models_of(first);
  made.transcriber = openai::create_transcriber(network, first, *made.models, hints, timeout, events);
  made.extractor = openai::create_intent_extractor(network, first, *made.models, business, time, timeout, events);
  made.turns = openai::create_turn_reader(network, first, *made.models, business, time, timeout, events);
  if (settings.openai_fallback) {
    const config::openai_settings& second = *settings.openai_fallback;
    made.second_models = models_of(second);
    made.second_transcriber = openai::create_transcriber(network, second, *made.second_models, hints, timeout, events);
    made.second_extractor =
        openai::create_intent_extractor(network, second, *made.second_models, business, time, timeout, events);
  }
  return made;
}

}  // namespace zylin::app
