#include "chat_client.hpp"

#include "model_request.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>
#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <utility>

namespace zylin::openai {
namespace {

using nlohmann::json;

/// The client takes zero for no limit.
constexpr std::chrono::milliseconds shortest_request{1};

/// An understanding takes about 300; the rest is for models that reason all the same.
int most_tokens(reasoning_effort effort) {
  return effort == reasoning_effort::none ? 2000 : 8000;
}

json format_of(answer_format format, answer_schema schema) {
  if (format == answer_format::json_object) {
    return {{"type", "json_object"}};
  }
  return {{"type", "json_schema"}, {"json_schema", strict_schema(schema)}};
}

error unusable(const char* why) {
  return {errc::bad_response, std::string("understanding: ") + why};
}

bool is_text(const json& object, const char* name) {
  if (!object.is_object()) {
    return false;
  }
  const auto found = object.find(name);
  return found != object.end() && found->is_string() && !found->get_ref<const std::string&>().empty();
}

/// A text, or the texts among its parts: some servers answer in parts, with the reasoning separate.
std::string content_of(const json& message) {
  const json content = message.value("content", json());
  if (content.is_string()) {
    return content.get<std::string>();
  }
  std::string text;
  for (const json& part : content.is_array() ? content : json::array()) {
    if (is_text(part, "text")) {
      text += part["text"].get<std::string>();
    }
  }
  return text;
}

}  // namespace

std::string chat_body(const std::string& model, const std::vector<chat_message>& messages, const chat_dialect& dialect,
                      answer_schema schema) {
  json body = {{"model", model}, {"messages", json::array()}};
  for (const chat_message& one : messages) {
    body["messages"].push_back({{"role", one.role}, {"content", one.content}});
  }
  if (dialect.format != answer_format::plain) {
    body["response_format"] = format_of(dialect.format, schema);
  }
  if (dialect.limit != limit_field::none) {
    body[dialect.limit == limit_field::max_tokens ? "max_tokens" : "max_completion_tokens"] =
        most_tokens(dialect.effort);
  }
  if (dialect.effort != reasoning_effort::unsaid) {
    body["reasoning_effort"] = to_string(dialect.effort);
  }
  return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

result<std::string> read_chat_answer(std::string_view body) {
  const json parsed = json::parse(body, nullptr, false);
  const auto choices = parsed.is_object() ? parsed.find("choices") : parsed.end();
  if (!parsed.is_object() || choices == parsed.end() || !choices->is_array() || choices->empty()) {
    return unusable("the answer holds no choice");
  }
  const json& choice = choices->front();
  const auto message = choice.is_object() ? choice.find("message") : choice.end();
  if (!choice.is_object() || message == choice.end() || !message->is_object()) {
    return unusable("the answer holds no message");
  }
  const std::string reason = is_text(choice, "finish_reason") ? choice["finish_reason"].get<std::string>() : "";
  if (reason == "length") {
    return unusable("the model's answer was cut off");
  }
  if (reason == "content_filter") {
    return unusable("the model's answer was filtered");
  }
  if (is_text(*message, "refusal")) {
    return unusable("the model refused to answer");
  }
  std::string content = content_of(*message);  // it may contain reasoning: the reader searches it for the answer
  if (content.empty()) {
    return unusable("the model answered nothing");
  }
  return content;
}

std::chrono::milliseconds chat_client::time_left(std::optional<steady_time> deadline) const {
  if (!deadline) {
    return time_;
  }
  const auto left = std::chrono::floor<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
  return std::min(left, time_);
}

ports::awaitable<result<std::string>> chat_client::ask(std::vector<chat_message> messages,
                                                       std::optional<steady_time> deadline) {
  if (deadline && time_left(deadline) <= shortest_request) {
    co_return error(errc::timed_out, "understanding: no time left");
  }
  const model_request<chat_dialect>::builder build = [&](const std::string& model, const chat_dialect& dialect) {
    const std::chrono::milliseconds time = std::max(time_left(deadline), shortest_request);
    ports::http_request request = request_to(account_, ports::http_method::post, "/chat/completions", time);
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = chat_body(model, messages, dialect, schema_);
    return request;
  };
  model_request<chat_dialect> asked(network_, models_, build, "understanding");
  CO_TRY_ASSIGN(const ports::http_response answer, co_await asked.send());
  co_return read_chat_answer(answer.body);
}

}  // namespace zylin::openai
