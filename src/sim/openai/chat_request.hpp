#pragma once

#include "openai/api_error.hpp"
#include "openai/hosted_models.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <variant>

namespace zylin::sim {

/// What the stand-in model needs of a request.
struct chat_request {
  std::string model;
  std::string user_message;  ///< the first one; a second would be a request to repair the answer
  nlohmann::json schema;     ///< of the strict response format; null without one
};

/// Checks a body as OpenAI does: a model that it has, messages, the parameters that this model takes, and a sane
/// strict schema.
[[nodiscard]] std::variant<chat_request, api_error> parse_chat_request(const std::string& body,
                                                                       const hosted_models& models);

}  // namespace zylin::sim
