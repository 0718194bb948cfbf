#pragma once

#include "zylin/http/message.hpp"

namespace zylin::sim {

/// `POST /v1/audio/transcriptions`: what the WAV's comment says, as `{"text":…}`; "" when it says nothing.
[[nodiscard]] http::response transcribe_comment(const http::request& incoming);

}  // namespace zylin::sim
