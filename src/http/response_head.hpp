#pragma once

#include "zylin/http/message.hpp"

#include <string>

namespace zylin::http {

/// What happens to the connection after a response.
enum class after_response { keep_open, close };

/// Status line and headers of `answer`, with the empty line. Always with a length, never chunked: Twilio's client is
/// documented to read chunked TwiML only up to the first chunk.
[[nodiscard]] std::string response_head(const response& answer, after_response next);

/// False for statuses whose responses have no body by definition (204, 304).
[[nodiscard]] bool may_have_body(int status) noexcept;

}  // namespace zylin::http
