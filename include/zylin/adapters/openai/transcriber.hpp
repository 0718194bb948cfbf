#pragma once

#include "zylin/adapters/openai/configured_models.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/transcriber.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace zylin::openai {

/// Hints for the speech recogniser.
struct speech_hints {
  std::string language;               ///< ISO 639-1; empty = detect
  std::vector<std::string> keywords;  ///< names that callers say
};

/// The names of the business and its services, fit for `keywords[]`.
[[nodiscard]] std::vector<std::string> keywords_of(const domain::business& business);

/// `POST {base}/audio/transcriptions` (OpenAI's API reference, "Create transcription"; tolerant of
/// self-hosted servers that answer in the older forms).
[[nodiscard]] std::unique_ptr<ports::transcriber> create_transcriber(ports::http_client& network,
                                                                     const config::openai_settings& account,
                                                                     configured_models& models, speech_hints hints,
                                                                     std::chrono::milliseconds time,
                                                                     ports::telemetry& events);

}  // namespace zylin::openai
