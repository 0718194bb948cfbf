#include "openai/fault_script.hpp"

#include "openai/api_error.hpp"
#include "reply_delay.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace zylin::sim {
namespace {

using nlohmann::ordered_json;

http::response refuse(int status, std::string code, std::string type, std::string message) {
  api_error failure;
  failure.status = status;
  failure.message = std::move(message);
  failure.code = std::move(code);
  failure.type = std::move(type);
  return error_answer(failure);
}

http::response overloaded() {
  http::response answer = refuse(429, "rate_limit_exceeded", "requests", "Rate limit reached for requests.");
  answer.headers.emplace_back("Retry-After", "1");
  return answer;
}

/// A chat completion is cut in its content and reports it; any other answer simply ends.
void cut_off(http::response& answer) {
  ordered_json document = ordered_json::parse(answer.body);
  if (!document.contains("choices")) {
    answer.body.resize(answer.body.size() / 2);
    return;
  }
  auto& choice = document["choices"][0];
  const std::string content = choice["message"]["content"];
  choice["message"]["content"] = content.substr(0, content.size() / 2);
  choice["finish_reason"] = "length";
  answer.body = document.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

template <class Change>
void change_message(http::response& answer, const Change& change) {
  ordered_json document = ordered_json::parse(answer.body);
  change(document["choices"][0]["message"]);
  answer.body = document.dump();
}

void invent_date(ordered_json& message) {
  ordered_json content = ordered_json::parse(message["content"].get<std::string>());
  content["intent"] = "booking";
  content["date"] = "2026-02-31";
  content["time"] = "25:61";
  content["when_phrase"] = nullptr;
  message["content"] = content.dump();
}

void think_aloud(ordered_json& message) {
  message["content"] = "<think>They want {something}.</think>\nThe caller books, so the intent is {\"booking\"}:\n" +
                       message["content"].get<std::string>() + "\nThat is {all}.";
}

void remove_choices(http::response& answer) {
  ordered_json document = ordered_json::parse(answer.body);
  document["choices"] = ordered_json::array();
  answer.body = document.dump();
}

http::response spoil(http::response answer, model_fault fault) {
  switch (fault) {
    case model_fault::hang: break;
    case model_fault::server_error: return refuse(500, {}, "server_error", "The server had an error.");
    case model_fault::overloaded: return overloaded();
    case model_fault::out_of_quota:
      return refuse(429, "insufficient_quota", "insufficient_quota", "You exceeded your current quota.");
    case model_fault::cut_off: cut_off(answer); break;
    case model_fault::refusal:
      change_message(answer, [](ordered_json& message) {
        message["content"] = nullptr;
        message["refusal"] = "I'm sorry, I cannot help with that.";
      });
      break;
    case model_fault::chatter:
      change_message(answer, [](ordered_json& message) { message["content"] = "Sure! I would be happy to help."; });
      break;
    case model_fault::thoughts: change_message(answer, think_aloud); break;
    case model_fault::no_choices: remove_choices(answer); break;
    case model_fault::invented_date: change_message(answer, invent_date); break;
  }
  return answer;
}

}  // namespace

ports::awaitable<http::response> fault_script::apply(http::response proper) {
  const std::optional<model_fault> fault = next();
  if (!fault || proper.status != 200) {
    co_return proper;
  }
  if (*fault == model_fault::hang) {
    co_await wait_for(std::chrono::hours{1});
  }
  co_return spoil(std::move(proper), *fault);
}

std::optional<model_fault> fault_script::next() {
  const std::size_t turn = answered_++;
  if (ordered_.requests.empty() || (turn >= ordered_.requests.size() && !ordered_.lasting)) {
    return std::nullopt;
  }
  return ordered_.requests[std::min(turn, ordered_.requests.size() - 1)];
}

}  // namespace zylin::sim
