#include "chat_client.hpp"

#include "model_request.hpp"

#include <utility>

namespace zylin::openai {

awaitable<result<std::string>> chat_client::ask(std::vector<chat_message> messages) {
  const model_request<chat_dialect>::builder build = [&](const std::string& model, const chat_dialect& dialect) {
    http_request request = request_to(account_, http_method::post, "/chat/completions", time_);
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = chat_body(model, messages, dialect);
    return request;
  };
  model_request<chat_dialect> asked(network_, models_, build, "understanding");
  const result<http_response> answer = co_await asked.send();
  if (!answer) {
    co_return answer.error();
  }
  co_return read_chat_answer(answer->body);
}

}  // namespace zylin::openai
