#pragma once

#include "pipeline/calls/recording_cache.hpp"
#include "pipeline/engine/circuit_breaker.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/intent_extractor.hpp"
#include "zylin/ports/recording_source.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/transcriber.hpp"

#include <functional>

namespace zylin::calls {

/// What the pipeline works with. Everything must outlive it.
struct pipeline_tools {
  ports::store& db;
  ports::recording_source& recordings;
  ports::transcriber& transcriber;
  ports::intent_extractor& extractor;
  ports::call_directory& directory;
  const clock& time;
  ports::telemetry& events;
  const config::settings& settings;
  recording_cache& audio;
  std::function<double()> random_fraction;  ///< uniform in [0,1); any thread
  std::function<void()> message_added;      ///< wakes the outbox; any thread
  engine::circuits& upstreams;
  ports::transcriber* second_transcriber =
      nullptr;  ///< used when `transcriber` has failed for good; null = there is none
  ports::intent_extractor* second_extractor = nullptr;  ///< likewise for `extractor`
};

}  // namespace zylin::calls
