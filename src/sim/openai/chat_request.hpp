#pragma once

#include "openai/api_error.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <variant>

namespace zylin::sim {

/// What the stand-in model needs of a request.
struct chat_request {
  std::string model;
  std::string user_message;  ///< the first one; a second would be a request to repair the answer
  nlohmann::json schema;     ///< of the strict response format
};

/// Checks a body as OpenAI does: model, messages, and a sane strict schema.
[[nodiscard]] std::variant<chat_request, api_error> parse_chat_request(const std::string& body);

}  // namespace zylin::sim
