#include "chat_wire.hpp"

#include "understanding_schema.hpp"

#include <nlohmann/json.hpp>

namespace zylin::openai {
namespace {

using nlohmann::json;

constexpr int most_tokens = 2000;  // an understanding takes about 300; the rest is for models that reason

json format_of(answer_format format) {
  if (format == answer_format::json_object) {
    return {{"type", "json_object"}};
  }
  const json schema = {{"name", "call_understanding"}, {"strict", true}, {"schema", understanding_schema()}};
  return {{"type", "json_schema"}, {"json_schema", schema}};
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

/// A text, or the texts among its parts: some servers answer in parts, thoughts apart.
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

std::string chat_body(const std::string& model, const std::vector<chat_message>& messages,
                      const chat_dialect& dialect) {
  json body = {{"model", model}, {"messages", json::array()}};
  for (const chat_message& one : messages) {
    body["messages"].push_back({{"role", one.role}, {"content", one.content}});
  }
  if (dialect.format != answer_format::plain) {
    body["response_format"] = format_of(dialect.format);
  }
  if (dialect.limit != limit_field::none) {
    body[dialect.limit == limit_field::max_tokens ? "max_tokens" : "max_completion_tokens"] = most_tokens;
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
  std::string content = content_of(*message);  // thoughts may stand in it: who reads it looks for the answer
  if (content.empty()) {
    return unusable("the model answered nothing");
  }
  return content;
}

}  // namespace zylin::openai
