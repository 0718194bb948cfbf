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

/// 401 as OpenAI gives it when no key came.
[[nodiscard]] http::response key_missing();
/// 401 as OpenAI gives it for a key it does not know.
[[nodiscard]] http::response key_wrong();
/// 429 as OpenAI gives it when the account has no money left: no point in trying again.
[[nodiscard]] http::response quota_exceeded();

}  // namespace zylin::sim
