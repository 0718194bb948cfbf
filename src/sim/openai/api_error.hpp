#pragma once

#include "zylin/http/message.hpp"

#include <string_view>

namespace zylin::sim {

/// `{"error":{"message","type","param","code"}}`. An empty `param` or `code` is written as null.
struct api_error {
  int status = 400;
  std::string message;
  std::string param;
  std::string code;
  std::string type = "invalid_request_error";
};

[[nodiscard]] http::response error_answer(const api_error& failure);

/// OpenAI's 401 for a request without a key.
[[nodiscard]] http::response key_missing();
/// OpenAI's 401 for an unknown key.
[[nodiscard]] http::response key_wrong();
/// OpenAI's 429 for an account without money: retrying is pointless.
[[nodiscard]] http::response quota_exceeded();

}  // namespace zylin::sim
