#include "chat_client.hpp"

#include "model_request.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>
#include <nlohmann/json_fwd.hpp>

#include <utility>

namespace zylin::openai {
namespace {

using nlohmann::json;

json text(const char* description) {
  return {{"type", "string"}, {"description", description}};
}

json text_or_null(const char* description) {
  return {{"type", {"string", "null"}}, {"description", description}};
}

/// The JSON Schema of `call_understanding`, within the subset of strict mode: every property required, an optional
/// one a union with null, nothing additional (OpenAI docs: Structured outputs).
json understanding_schema() {
  json properties;
  properties["intent"] = {{"type", "string"},
                          {"enum", {"faq", "booking", "cancel", "reschedule", "urgent", "other"}},
                          {"description", "what the caller wants"}};
  properties["reply"] = text("what the customer is told, in the caller's language");
  properties["language"] = text("the caller's language, ISO 639-1");
  properties["customer_name"] = text_or_null("the caller's name, if said");
  properties["customer_phone"] = text_or_null("a telephone number to call back, if said");
  properties["service"] = text_or_null("the service wanted, by its name in the list");
  properties["date"] = text_or_null("YYYY-MM-DD in the business's time zone");
  properties["time"] = text_or_null("HH:MM, 24 hours, in the business's time zone");
  properties["when_phrase"] = text_or_null("the caller's own words for date and time, copied");
  properties["notes"] = text_or_null("anything else the business should know for the appointment");
  properties["issue_summary"] = text_or_null("the caller's concern in one sentence");
  json required = json::array();
  for (const auto& [name, definition] : properties.items()) {
    required.push_back(name);
  }
  return {{"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
}

/// An understanding takes about 300; the rest is for models that reason all the same.
int most_tokens(reasoning_effort effort) {
  return effort == reasoning_effort::none ? 2000 : 8000;
}

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

ports::awaitable<result<std::string>> chat_client::ask(std::vector<chat_message> messages) {
  const model_request<chat_dialect>::builder build = [&](const std::string& model, const chat_dialect& dialect) {
    ports::http_request request = request_to(account_, ports::http_method::post, "/chat/completions", time_);
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = chat_body(model, messages, dialect);
    return request;
  };
  model_request<chat_dialect> asked(network_, models_, build, "understanding");
  CO_TRY_ASSIGN(const ports::http_response answer, co_await asked.send());
  co_return read_chat_answer(answer.body);
}

}  // namespace zylin::openai
