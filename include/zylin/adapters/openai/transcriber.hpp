#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/transcriber.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace zylin::openai {

/// `POST {base}/audio/transcriptions` (protocols: section 5; tolerant of the servers of section 6).
/// `language`: ISO 639-1 hint, empty = detect.
[[nodiscard]] std::unique_ptr<transcriber> create_transcriber(http_client& network, const openai_settings& account,
                                                              std::string language, std::chrono::milliseconds time,
                                                              telemetry& events);

}  // namespace zylin::openai
