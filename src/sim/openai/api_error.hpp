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

}  // namespace zylin::sim
