#include "openai/chat_request.hpp"

#include "openai/strict_schema.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace zylin::sim {

namespace {

constexpr std::array<std::string_view, 5> roles = {"system", "developer", "user", "assistant", "tool"};
constexpr std::string_view expected_name = "call_understanding";

api_error request_mistake(std::string message, std::string param) {
  api_error found;
  found.message = std::move(message);
  found.param = std::move(param);
  return found;
}

std::optional<api_error> read_messages(const nlohmann::json& document, chat_request& into) {
  const auto messages = document.find("messages");
  if (messages == document.end() || !messages->is_array() || messages->empty()) {
    return request_mistake("Missing required parameter: 'messages'.", "messages");
  }
  for (const auto& each : *messages) {
    const std::string role = each.is_object() ? each.value("role", nlohmann::json()).dump() : "";
    const auto named = [&](std::string_view known) { return role == nlohmann::json(known).dump(); };
    if (std::ranges::none_of(roles, named) || !each.value("content", nlohmann::json()).is_string()) {
      return request_mistake("Invalid value in 'messages': a known role and a text content are needed.", "messages");
    }
    if (named("user") && into.user_message.empty()) {
      into.user_message = each["content"].get<std::string>();
    }
  }
  return std::nullopt;
}

std::optional<api_error> read_format(const nlohmann::json& document, chat_request& into) {
  const nlohmann::json format = document.value("response_format", nlohmann::json::object());
  if (!format.is_object() || format.value("type", nlohmann::json()) != "json_schema") {
    return request_mistake("response_format must be of type 'json_schema'.", "response_format");
  }
  const nlohmann::json described = format.value("json_schema", nlohmann::json::object());
  if (!described.is_object() || described.value("name", nlohmann::json()) != expected_name) {
    return request_mistake("Missing or unexpected 'response_format.json_schema.name'.",
                           "response_format.json_schema.name");
  }
  if (described.value("strict", nlohmann::json()) != true) {
    return request_mistake("'strict' must be true.", "response_format.json_schema.strict");
  }
  into.schema = described.value("schema", nlohmann::json());
  if (const auto wrong = strict_schema_mistake(into.schema)) {
    return request_mistake("Invalid schema for response_format 'call_understanding': " + *wrong, "response_format");
  }
  return std::nullopt;
}

}  // namespace

std::variant<chat_request, api_error> parse_chat_request(const std::string& body) {
  const nlohmann::json document = nlohmann::json::parse(body, nullptr, false);
  if (!document.is_object()) {
    return request_mistake("We could not parse the JSON body of your request.", {});
  }
  const nlohmann::json model = document.value("model", nlohmann::json());
  if (!model.is_string() || model == "") {
    return request_mistake("you must provide a model parameter", "model");
  }
  chat_request request;
  request.model = model.get<std::string>();
  if (auto wrong = read_messages(document, request)) {
    return std::move(*wrong);
  }
  if (auto wrong = read_format(document, request)) {
    return std::move(*wrong);
  }
  return request;
}

}  // namespace zylin::sim
