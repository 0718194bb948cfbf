#pragma once

#include "zylin/adapters/openai/configured_models.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/external_calendar_source.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/intent_extractor.hpp"
#include "zylin/ports/messenger.hpp"
#include "zylin/ports/recording_list.hpp"
#include "zylin/ports/recording_source.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/transcriber.hpp"
#include "zylin/ports/turn_reader.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace zylin::app {

/// All clients for the network. Members in dependency order; only the second provider's may be null.
struct providers {
  std::unique_ptr<ports::http_client> network;
  std::unique_ptr<ports::recording_source> recordings;
  std::unique_ptr<ports::recording_list> listed_recordings;
  std::unique_ptr<ports::call_directory> directory;
  std::unique_ptr<ports::messenger> post;
  std::unique_ptr<openai::configured_models> models;
  std::unique_ptr<ports::transcriber> transcriber;
  std::unique_ptr<ports::intent_extractor> extractor;
  std::unique_ptr<ports::turn_reader> turns;
  std::unique_ptr<ports::external_calendar_source> calendars;
  /// Used when the first has failed for good; null without OPENAI_FALLBACK_BASE_URL.
  std::unique_ptr<openai::configured_models> second_models;
  std::unique_ptr<ports::transcriber> second_transcriber;
  std::unique_ptr<ports::intent_extractor> second_extractor;

  /// The catalogs of every provider, for the model watch.
  [[nodiscard]] std::vector<ports::model_catalog*> catalogs() const;
};

/// `io` serves the network's sockets. `availability_changed` is called, on any thread, when a model turns out to be
/// missing, or to be available again. The references must outlive the result.
[[nodiscard]] providers create_providers(const boost::asio::any_io_executor& io, const config::settings& settings,
                                         const clock& time, ports::telemetry& events,
                                         const std::function<void()>& availability_changed);

}  // namespace zylin::app
