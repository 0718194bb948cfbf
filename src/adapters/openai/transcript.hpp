#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/http_client.hpp"

#include <string>

namespace zylin::openai {

/// The words of a successful transcription, trimmed: `{"text": …}` under any content type (whisper.cpp says
/// text/html), or a body of plain text. Errors: `bad_response`.
[[nodiscard]] result<std::string> read_transcript(const http_response& answer);

}  // namespace zylin::openai
