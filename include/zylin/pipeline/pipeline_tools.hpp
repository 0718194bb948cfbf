#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/pipeline/audio_shelf.hpp"
#include "zylin/pipeline/circuits.hpp"
#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/intent_extractor.hpp"
#include "zylin/ports/recording_source.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/transcriber.hpp"

#include <functional>

namespace zylin {

/// What the pipeline works with. Everything outlives it.
struct pipeline_tools {
  store& db;
  recording_source& recordings;
  transcriber& ears;
  intent_extractor& reader;
  call_directory& directory;
  const clock& time;
  telemetry& events;
  const settings& configured;
  audio_shelf& audio;
  std::function<double()> roll;         ///< uniform in [0,1); any thread
  std::function<void()> message_added;  ///< wakes the outbox; any thread
  circuits& upstreams;
  transcriber* second_ears = nullptr;         ///< asked where `ears` have failed for good; null = there are none
  intent_extractor* second_reader = nullptr;  ///< likewise for `reader`
};

}  // namespace zylin
