#pragma once

#include "zylin/adapters/openai/configured_models.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/intent_extractor.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <memory>

namespace zylin::openai {

/// `POST {base}/chat/completions` with the strict schema `call_understanding`. A server that refuses `json_schema` is
/// asked with `json_object`, then without a format; this is remembered. One repair attempt. `not_ready` means:
/// something was learned about the model, and the next attempt uses it.
[[nodiscard]] std::unique_ptr<ports::intent_extractor> create_intent_extractor(
    ports::http_client& network, const config::openai_settings& account, configured_models& models,
    const domain::business& business, const clock& time_source, std::chrono::milliseconds time,
    ports::telemetry& events);

}  // namespace zylin::openai
