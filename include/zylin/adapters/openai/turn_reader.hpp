#pragma once

#include "zylin/adapters/openai/configured_models.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/turn_reader.hpp"

#include <chrono>
#include <memory>

namespace zylin::openai {

/// `POST {base}/chat/completions` with the strict schema `turn_understanding`. A server that refuses a parameter is
/// asked again without it at once, within the deadline, and this is remembered as for the intent extractor. An unusable
/// answer is not asked about: the caller waits. `time` bounds each request too.
[[nodiscard]] std::unique_ptr<ports::turn_reader> create_turn_reader(
    ports::http_client& network, const config::openai_settings& account, configured_models& models,
    const domain::business& business, const clock& time_source, std::chrono::milliseconds time,
    ports::telemetry& events);

}  // namespace zylin::openai
