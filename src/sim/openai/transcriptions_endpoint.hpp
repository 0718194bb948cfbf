#pragma once

#include "openai/hosted_models.hpp"
#include "zylin/http/message.hpp"

#include <optional>
#include <string>

namespace zylin::sim {

/// `POST /v1/audio/transcriptions`: the WAV's comment, as `{"text":…}`; "" when there is none. `instead` replaces it
/// for any WAV, like a recogniser that invents text.
[[nodiscard]] http::response transcribe_comment(const http::request& incoming, const hosted_models& models,
                                                const std::optional<std::string>& instead);

}  // namespace zylin::sim
