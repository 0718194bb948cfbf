#include "openai/chat_endpoint.hpp"

#include "openai/chat_request.hpp"
#include "openai/transcript_in_prompt.hpp"

#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/understanding_json.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <nlohmann/json.hpp>

namespace zylin::sim {

namespace {

/// The understanding, with exactly the properties that the schema names: `strict` promises no others. `by_rules` is
/// never among them: here the rules speak with the model's authority.
std::string answer_by_schema(const understanding& read, const nlohmann::json& schema) {
  auto complete = nlohmann::ordered_json::parse(to_json(read));
  complete.erase("by_rules");
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
  constexpr std::size_t bytes_per_token = 4;  // the usual rule of thumb
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

http::response complete_chat(const http::request& incoming, const hosted_models& models, const business& facts,
                             time_point now) {
  const auto parsed = parse_chat_request(incoming.body, models);
  if (const auto* wrong = std::get_if<api_error>(&parsed)) {
    return error_answer(*wrong);
  }
  const chat_request& request = std::get<chat_request>(parsed);
  const std::string_view transcript = transcript_in_prompt(request.user_message);
  std::string content = answer_by_schema(read_by_rules(transcript, facts, facts.zone.to_local(now)), request.schema);
  const std::size_t answer_bytes = content.size();
  nlohmann::ordered_json document = completion(request, std::move(content), now);
  document["usage"] = usage(incoming.body.size(), answer_bytes);
  http::response answer;
  answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

}  // namespace zylin::sim
