#include "openai/api_error.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zylin::sim {

namespace {

nlohmann::ordered_json text_or_null(const std::string& text) {
  return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

}  // namespace

http::response error_answer(const api_error& failure) {
  nlohmann::ordered_json document;
  auto& inner = document["error"];
  inner["message"] = failure.message;
  inner["type"] = failure.type;
  inner["param"] = text_or_null(failure.param);
  inner["code"] = text_or_null(failure.code);
  http::response answer;
  answer.status = failure.status;
  answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

http::response key_missing() {
  api_error failure;
  failure.status = 401;
  failure.message =
      "You didn't provide an API key. You need to provide your API key in an Authorization header "
      "using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).";
  return error_answer(failure);
}

http::response key_wrong() {
  api_error failure;
  failure.status = 401;
  failure.message = "Incorrect API key provided.";
  failure.code = "invalid_api_key";
  return error_answer(failure);
}

http::response quota_exceeded() {
  api_error failure;
  failure.status = 429;
  failure.message = "You exceeded your current quota, please check your plan and billing details.";
  failure.type = "insufficient_quota";
  failure.code = "insufficient_quota";
  return error_answer(failure);
}

}  // namespace zylin::sim
