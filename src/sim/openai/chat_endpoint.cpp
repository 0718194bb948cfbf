#include "openai/chat_endpoint.hpp"

#include "openai/api_error.hpp"
#include "openai/hosted_models.hpp"
#include "openai/strict_schema.hpp"
#include "openai/transcript_in_prompt.hpp"
#include "openai/turn_answer.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/understanding_json.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace zylin::sim {
namespace {

/// The parts of a request that the stand-in model needs.
struct chat_request {
  std::string model;
  std::string user_message;  ///< the first one; a second would be a request to repair the answer
  nlohmann::json schema;     ///< of the strict response format; null without one
};

constexpr std::array<std::string_view, 5> roles = {"system", "developer", "user", "assistant", "tool"};
constexpr std::array<std::string_view, 2> schema_names = {"call_understanding", "turn_understanding"};

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

std::optional<api_error> read_schema(const nlohmann::json& described, chat_request& into) {
  const nlohmann::json name = described.is_object() ? described.value("name", nlohmann::json()) : nlohmann::json();
  if (std::ranges::none_of(schema_names, [&](std::string_view known) { return name == nlohmann::json(known); })) {
    return request_mistake("Missing or unexpected 'response_format.json_schema.name'.",
                           "response_format.json_schema.name");
  }
  if (described.value("strict", nlohmann::json()) != true) {
    return request_mistake("'strict' must be true.", "response_format.json_schema.strict");
  }
  into.schema = described.value("schema", nlohmann::json());
  if (const auto wrong = strict_schema_mistake(into.schema)) {
    return request_mistake("Invalid schema for response_format '" + name.get<std::string>() + "': " + *wrong,
                           "response_format");
  }
  return std::nullopt;
}

std::optional<api_error> read_format(const nlohmann::json& document, const simulated_model& model, chat_request& into) {
  const auto format = document.find("response_format");
  if (format == document.end()) {
    return std::nullopt;
  }
  const nlohmann::json type = format->is_object() ? format->value("type", nlohmann::json()) : nlohmann::json();
  if (type != "json_schema" && type != "json_object") {
    return request_mistake("response_format must be of type 'json_schema' or 'json_object'.", "response_format");
  }
  if (refusal_of(model, type.get<std::string>())) {
    return request_mistake("Invalid parameter: 'response_format' of type '" + type.get<std::string>() +
                               "' is not supported with this model.",
                           "response_format");
  }
  return type == "json_schema" ? read_schema(format->value("json_schema", nlohmann::json::object()), into)
                               : std::nullopt;
}

std::optional<api_error> check_parameters(const nlohmann::json& document, const simulated_model& model) {
  for (const auto& [name, value] : document.items()) {
    if (auto refused = refusal_of(model, name)) {
      return refused;
    }
  }
  const auto effort = document.find("reasoning_effort");
  return effort == document.end() ? std::nullopt
                                  : refusal_of_effort(model, effort->is_string() ? effort->get<std::string>() : "");
}

/// Checks a body as OpenAI does: a model that it has, messages, the parameters that this model takes, and a sane
/// strict schema.
std::variant<chat_request, api_error> parse_chat_request(const std::string& body, const hosted_models& models) {
  const nlohmann::json document = nlohmann::json::parse(body, nullptr, false);
  if (!document.is_object()) {
    return request_mistake("We could not parse the JSON body of your request.", {});
  }
  const nlohmann::json name = document.value("model", nlohmann::json());
  if (!name.is_string() || name == "") {
    return request_mistake("you must provide a model parameter", "model");
  }
  chat_request request;
  request.model = name.get<std::string>();
  const std::optional<simulated_model> model = models.find(request.model);
  if (!model) {
    return model_not_found(request.model);
  }
  if (auto wrong = read_messages(document, request)) {
    return std::move(*wrong);
  }
  if (auto wrong = check_parameters(document, *model)) {
    return std::move(*wrong);
  }
  if (auto wrong = read_format(document, *model, request)) {
    return std::move(*wrong);
  }
  return request;
}

/// What the rules understand of the call or the turn. `by_rules` is left out: here the rules play the model.
nlohmann::ordered_json understand(const chat_request& request, const domain::business& business, time_point now) {
  if (asks_about_turn(request.user_message)) {
    return understand_turn(request.user_message, business, now);
  }
  const std::string_view transcript = transcript_in_prompt(request.user_message);
  auto complete =
      nlohmann::ordered_json::parse(to_json(read_by_rules(transcript, business, business.zone.to_local(now))));
  complete.erase("by_rules");
  return complete;
}

/// With exactly the properties that the schema names: `strict` allows no others.
std::string answer_by_schema(const nlohmann::ordered_json& complete, const nlohmann::json& schema) {
  if (schema.is_null()) {
    return complete.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
  nlohmann::ordered_json chosen = nlohmann::ordered_json::object();
  for (const auto& [name, described] : schema.at("properties").items()) {
    chosen[name] = complete.value(name, nlohmann::ordered_json());
  }
  return chosen.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

nlohmann::ordered_json usage(std::size_t prompt_bytes, std::size_t answer_bytes) {
  constexpr std::size_t bytes_per_token = 4;  // the usual estimate
  const std::size_t prompt = prompt_bytes / bytes_per_token;
  const std::size_t completion = answer_bytes / bytes_per_token;
  nlohmann::ordered_json document;
  document["prompt_tokens"] = prompt;
  document["completion_tokens"] = completion;
  document["total_tokens"] = prompt + completion;
  return document;
}

nlohmann::ordered_json completion(const chat_request& request, std::string content, time_point now) {
  nlohmann::ordered_json choice;
  choice["index"] = 0;
  choice["message"]["role"] = "assistant";
  choice["message"]["content"] = std::move(content);
  choice["message"]["refusal"] = nullptr;
  choice["message"]["annotations"] = nlohmann::ordered_json::array();
  choice["logprobs"] = nullptr;
  choice["finish_reason"] = "stop";
  nlohmann::ordered_json document;
  document["id"] = random_sid("chatcmpl-");
  document["object"] = "chat.completion";
  document["created"] = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
  document["model"] = request.model;
  document["choices"].push_back(std::move(choice));
  document["system_fingerprint"] = nullptr;
  return document;
}

}  // namespace

http::response complete_chat(const http::request& incoming, const hosted_models& models,
                             const domain::business& business, time_point now) {
  const auto parsed = parse_chat_request(incoming.body, models);
  if (const auto* wrong = std::get_if<api_error>(&parsed)) {
    return error_answer(*wrong);
  }
  const chat_request& request = std::get<chat_request>(parsed);
  std::string content = answer_by_schema(understand(request, business, now), request.schema);
  const std::size_t answer_bytes = content.size();
  nlohmann::ordered_json document = completion(request, std::move(content), now);
  document["usage"] = usage(incoming.body.size(), answer_bytes);
  http::response answer;
  answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

}  // namespace zylin::sim
