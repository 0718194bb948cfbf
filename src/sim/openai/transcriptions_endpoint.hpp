#pragma once

#include "openai/hosted_models.hpp"
#include "zylin/http/message.hpp"

#include <optional>
#include <string>

namespace zylin::sim {

/// `POST /v1/audio/transcriptions`: what the WAV's comment says, as `{"text":…}`; "" when it says nothing. `instead`
/// is said whatever the WAV holds, as recognisers do that invent text.
[[nodiscard]] http::response transcribe_comment(const http::request& incoming, const hosted_models& models,
                                                const std::optional<std::string>& instead);

}  // namespace zylin::sim
